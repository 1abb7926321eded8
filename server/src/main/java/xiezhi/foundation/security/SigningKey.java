package xiezhi.foundation.security;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;
import xiezhi.foundation.security.KeyRing.Key;
import xiezhi.foundation.security.KeyRing.Made;

/** 签名密钥: an SM2 key pair (GB/T 32918.2-2016) of the node. The public half is computed from the wrapped secret, so that no table row can replace it. */
record SigningKey(String id, String certificate, ECPrivateKeyParameters secret, ECPublicKeyParameters open) {
    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");
    private static final ECDomainParameters DOMAIN = new ECDomainParameters(CURVE);

    static SigningKey of(Key key) {
        return of(new BigInteger(1, key.secret()), String.valueOf(key.certificate()));
    }

    private static SigningKey of(BigInteger secret, String certificate) {
        ECPublicKeyParameters open =
                new ECPublicKeyParameters(new FixedPointCombMultiplier().multiply(DOMAIN.getG(), secret), DOMAIN);
        String id = Sm3.hex(open.getQ().getEncoded(false)).substring(0, 16);
        return new SigningKey(id, certificate, new ECPrivateKeyParameters(secret, DOMAIN), open);
    }

    /** A new pair with a self-signed certificate. */
    static Made make(String nodeName, Instant now) {
        BigInteger secret = BigIntegers.createRandomInRange(
                BigInteger.ONE, DOMAIN.getN().subtract(BigInteger.TWO), new SecureRandom());
        SigningKey made = of(secret, "");
        return new Made(made.id, BigIntegers.asUnsignedByteArray(32, secret), NodeCertificate.of(made, nodeName, now));
    }

    byte[] sign(byte[] content) {
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithRandom(secret));
        signer.update(content, 0, content.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean verify(byte[] content, byte[] signature) {
        SM2Signer signer = new SM2Signer();
        signer.init(false, open);
        signer.update(content, 0, content.length);
        return signer.verifySignature(signature);
    }

    /** Coordinates of the public point, 64 hexadecimal digits each. */
    String x() {
        return coordinate(open.getQ().getAffineXCoord().toBigInteger());
    }

    String y() {
        return coordinate(open.getQ().getAffineYCoord().toBigInteger());
    }

    private static String coordinate(BigInteger value) {
        return HexFormat.of().formatHex(BigIntegers.asUnsignedByteArray(32, value));
    }

    @Override
    public String toString() {
        return "SM2 " + id;
    }
}
