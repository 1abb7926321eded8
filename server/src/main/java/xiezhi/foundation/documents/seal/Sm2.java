package xiezhi.foundation.documents.seal;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** 国密算法: SM2 (GB/T 32918) with SM3 (GB/T 32905) under the default user id, for seals and their certificates. */
public final class Sm2 {
    public static final Provider PROVIDER = new BouncyCastleProvider();
    public static final ASN1ObjectIdentifier SIGNATURE = GMObjectIdentifiers.sm2sign_with_sm3;
    public static final ASN1ObjectIdentifier DIGEST = GMObjectIdentifiers.sm3;

    private Sm2() {}

    static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec("sm2p256v1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw broken(e);
        }
    }

    static byte[] sign(PrivateKey key, byte[] content) {
        try {
            Signature signature = Signature.getInstance("SM3withSM2", PROVIDER);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw broken(e);
        }
    }

    /** Whether the signature fits; a malformed one does not. */
    static boolean verify(PublicKey key, byte[] content, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("SM3withSM2", PROVIDER);
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** SM3 of the bytes. */
    public static byte[] digest(byte[] content) {
        return newDigest().digest(content);
    }

    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SM3", PROVIDER);
        } catch (GeneralSecurityException e) {
            throw broken(e);
        }
    }

    static PrivateKey key(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance("EC", PROVIDER).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw broken(e);
        }
    }

    static X509Certificate certificate(byte[] der) throws CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509", PROVIDER);
        if (!(factory.generateCertificate(new ByteArrayInputStream(der)) instanceof X509Certificate certificate)) {
            throw new CertificateException("不是 X.509 证书");
        }
        return certificate;
    }

    private static IllegalStateException broken(GeneralSecurityException e) {
        return new IllegalStateException("国密算法不可用", e);
    }
}
