package xiezhi.application.enforcement.coop;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;

/**
 * 报文: a message or receipt as it goes over the line: the exact text that was signed, and the signature (SM2 over SM3, DER, base64).
 *
 * @param content JSON; signed as it stands, so that nobody need agree on how to write it
 */
public record Wire(String content, String keyId, String signature) {
    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");
    private static final ECDomainParameters DOMAIN = new ECDomainParameters(CURVE);

    /** Whether the partner's key made the signature. */
    public boolean signedBy(Partner partner) {
        try {
            SM2Signer signer = new SM2Signer();
            var point = CURVE.getCurve()
                    .createPoint(new BigInteger(partner.keyX(), 16), new BigInteger(partner.keyY(), 16));
            signer.init(false, new ECPublicKeyParameters(point, DOMAIN));
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            signer.update(bytes, 0, bytes.length);
            return signer.verifySignature(Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
