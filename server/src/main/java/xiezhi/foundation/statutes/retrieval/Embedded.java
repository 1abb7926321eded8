package xiezhi.foundation.statutes.retrieval;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import xiezhi.foundation.statutes.Passage;

/** 入向量之文: what of an article goes into its vector: instrument, headings without their numbers, text. */
final class Embedded {
    private static final Pattern NUMBER = Pattern.compile("(^|/)\\s*第\\S{1,6}?[编章节分][\\s　]*");

    private Embedded() {}

    static String text(Passage passage) {
        return passage.shortName() + " " + headings(passage) + " " + passage.text();
    }

    static String headings(Passage passage) {
        return NUMBER.matcher(passage.path()).replaceAll("$1").replace("/", " ").replaceAll("\\s+", " ").strip();
    }

    /** The text's finger print: under it its vector is kept, so no text is ever computed twice. */
    static long print(Passage passage) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text(passage).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
