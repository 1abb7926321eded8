package xiezhi.foundation.security;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** 杂凑: the SM3 digest (GB/T 32905-2016). */
public final class Sm3 {
    private Sm3() {}

    /** The 32 bytes of the digest. */
    public static byte[] of(byte[] content) {
        SM3Digest digest = new SM3Digest();
        digest.update(content, 0, content.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    /** The digest of the UTF-8 text, in lower-case hexadecimal. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest in lower-case hexadecimal. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(of(content));
    }
}
