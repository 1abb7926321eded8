package xiezhi.foundation.documents.proof;

/**
 * 回执: a receipt as handed out: the exact text that was signed, and all that is needed to check it offline.
 *
 * @param text JSON; the signature is over its UTF-8 bytes
 * @param algorithm SM2 with SM3 (1.2.156.10197.1.501), user id 1234567812345678 (GB/T 35276)
 * @param signature DER, base64
 * @param sm3 digest of the text
 */
public record Receipt(String text, String algorithm, String keyId, String signature, String sm3) {
    static final String ALGORITHM = "SM2withSM3";
}
