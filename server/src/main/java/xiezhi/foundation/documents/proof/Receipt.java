package xiezhi.foundation.documents.proof;

import java.util.Map;

/**
 * 回执: a receipt as handed out: what it says, the exact bytes that were signed, and all that is needed to check it offline.
 *
 * @param receipt what it says, for reading
 * @param canonical the signed text; the signature is over its UTF-8 bytes
 * @param sm3 digest of the canonical text
 * @param signature SM2 with SM3, DER, base64
 * @param userId the user id of the signature (GB/T 35276 default)
 */
public record Receipt(Map<?, ?> receipt, String canonical, String sm3, String signature, String keyId, String algorithm, String userId, String keys) {
    static final String ALGORITHM = "1.2.156.10197.1.501";
    static final String USER_ID = "1234567812345678";
}
