package xiezhi.foundation.statutes.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import xiezhi.foundation.statutes.reading.ReadArticle;

/** 摘要: SHA-256 of files and texts. */
final class Digests {
    private Digests() {}

    static byte[] sha256(byte[] bytes) {
        return digest().digest(bytes);
    }

    static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One digest over all articles: the same for copies, whatever stands around them in their files. */
    static byte[] of(List<ReadArticle> articles) {
        MessageDigest digest = digest();
        for (ReadArticle article : articles) {
            digest.update((article.number() + "\0" + article.text() + "\0").getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
