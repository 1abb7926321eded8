package xiezhi.foundation.statutes.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 解码: bytes of unknown origin to text: UTF-8 with or without mark, UTF-16, GB 18030 (GBK). Never guesses with replacement signs. */
public final class Decoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final double MOST_ODD = 0.02;

    private Decoding() {}

    /** 解码结果: the text, and how it was written. */
    public record Text(String text, String encoding) {}

    /** The text; empty when no encoding fits, which also means that it is no text. */
    public static Optional<Text> of(byte[] bytes) {
        return candidates(bytes).stream()
                .flatMap(charset -> decode(bytes, charset))
                .filter(text -> isText(text.text()))
                .filter(text -> !hasZero(bytes) || marked(bytes) || mostlyChinese(text.text()))
                .findFirst();
    }

    private static List<Charset> candidates(byte[] bytes) {
        if (marked(bytes)) {
            return List.of(startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        if (hasZero(bytes)) {
            return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, GB18030);
    }

    private static boolean marked(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    /** Any bytes make some UTF-16; only a text makes Chinese. */
    private static boolean mostlyChinese(String text) {
        long han = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
        return han * 3 > text.length();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Text> decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Stream.of(new Text(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name()));
        } catch (CharacterCodingException e) {
            return Stream.empty();
        }
    }

    /** A wrong encoding betrays itself by control signs and by signs of private use. */
    private static boolean isText(String text) {
        long odd = text.codePoints()
                .filter(c -> Character.getType(c) == Character.PRIVATE_USE
                        || Character.getType(c) == Character.UNASSIGNED
                        || c == 0xFFFD
                        || c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return odd <= text.length() * MOST_ODD && text.indexOf('\0') < 0;
    }
}
