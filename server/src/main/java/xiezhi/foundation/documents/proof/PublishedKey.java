package xiezhi.foundation.documents.proof;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import xiezhi.foundation.documents.seal.Sm2;
import xiezhi.foundation.security.PublicKeyCard;

/**
 * 公钥: what anybody needs to check a receipt of this node.
 *
 * @param publicKey the point, uncompressed, in hexadecimal ({@code 04…})
 * @param pem the same for openssl
 */
public record PublishedKey(
        String keyId, String algorithm, String publicKey, String pem, Instant from, Instant until, boolean current) {

    static PublishedKey of(PublicKeyCard card) {
        try {
            var factory = CertificateFactory.getInstance("X.509", Sm2.PROVIDER);
            X509Certificate certificate = (X509Certificate) factory.generateCertificate(
                    new ByteArrayInputStream(card.certificate().getBytes(StandardCharsets.US_ASCII)));
            return new PublishedKey(
                    card.kid(),
                    Receipt.ALGORITHM,
                    "04" + hex(card.x()) + hex(card.y()),
                    card.publicKey(),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    card.current());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("节点证书已损坏", e);
        }
    }

    private static String hex(String url) {
        return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(url));
    }
}
