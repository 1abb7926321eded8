package xiezhi.foundation.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.ContentSigner;

/** 节点证书: the self-signed certificate (GB/T 20518-2018) of a node's signing key, until a certificate authority gives it another. */
final class NodeCertificate {
    private NodeCertificate() {}

    static String of(SigningKey key, String nodeName, Instant now) {
        try {
            SubjectPublicKeyInfo open = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key.open());
            X500Name name = new X500Name("CN=" + nodeName + " " + key.id() + ",O=Xiezhi node,C=CN");
            X509CertificateHolder made = new X509v3CertificateBuilder(
                            name,
                            new BigInteger(key.id(), 16),
                            Date.from(now.minus(1, ChronoUnit.DAYS)),
                            Date.from(now.plus(3650, ChronoUnit.DAYS)),
                            name,
                            open)
                    .build(new Sm2ContentSigner(key));
            return pem(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String pem(Object content) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(content);
        }
        return text.toString();
    }

    /** 证书签名: signs the certificate with the key itself; the provider of the platform knows no SM2. */
    private record Sm2ContentSigner(SigningKey key, ByteArrayOutputStream content) implements ContentSigner {
        Sm2ContentSigner(SigningKey key) {
            this(key, new ByteArrayOutputStream());
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign_with_sm3);
        }

        @Override
        public OutputStream getOutputStream() {
            return content;
        }

        @Override
        public byte[] getSignature() {
            return key.sign(content.toByteArray());
        }
    }
}
