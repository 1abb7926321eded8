package xiezhi.foundation.documents.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** 凭证: a private key and the certificate over its public half. */
public record Credential(PrivateKey key, X509Certificate certificate) {

    /** 用途: what a certificate is for. */
    enum Use {
        ROOT,
        SIGN,
        TIME
    }

    /** A credential certified by itself. */
    static Credential root(String name, Instant from, Instant until) {
        KeyPair keys = Sm2.newKeys();
        return certify(name, keys, subject(name), keys.getPrivate(), Use.ROOT, from, until);
    }

    /** A new credential certified by this one. */
    Credential issue(String name, Use use, Instant from, Instant until) {
        X500Name issuer =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return certify(name, Sm2.newKeys(), issuer, key, use, from, until);
    }

    private static Credential certify(
            String name, KeyPair keys, X500Name issuer, PrivateKey by, Use use, Instant from, Instant until) {
        BigInteger serial = new BigInteger(120, new SecureRandom());
        var builder = new JcaX509v3CertificateBuilder(
                issuer, serial, Date.from(from), Date.from(until), subject(name), keys.getPublic());
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(use == Use.ROOT));
            int usage = use == Use.ROOT
                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            if (use == Use.TIME) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            var signer = new JcaContentSignerBuilder("SM3WITHSM2")
                    .setProvider(Sm2.PROVIDER)
                    .build(by);
            return new Credential(
                    keys.getPrivate(), Sm2.certificate(builder.build(signer).getEncoded()));
        } catch (OperatorCreationException | GeneralSecurityException | java.io.IOException e) {
            throw new IllegalStateException("不能签发证书", e);
        }
    }

    private static X500Name subject(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, "Xiezhi")
                .addRDN(BCStyle.CN, name)
                .build();
    }

    byte[] sign(byte[] content) {
        return Sm2.sign(key, content);
    }

    byte[] der() {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("证书不可编码", e);
        }
    }
}
