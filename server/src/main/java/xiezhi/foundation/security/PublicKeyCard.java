package xiezhi.foundation.security;

/**
 * 公钥名片: what somebody needs to check a signature of this node without asking it, in the shape of a JSON web key and as PEM.
 *
 * @param kid identifier that a signature names: the first 16 hexadecimal digits of the SM3 digest of the public point
 * @param x coordinate, base64url
 * @param y coordinate, base64url
 * @param current whether it signs now; the others only verify
 */
public record PublicKeyCard(
        String kid,
        String kty,
        String crv,
        String alg,
        String use,
        String x,
        String y,
        String publicKey,
        String certificate,
        boolean current) {}
