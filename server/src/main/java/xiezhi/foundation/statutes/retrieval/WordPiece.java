package xiezhi.foundation.statutes.retrieval;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** 分词 (WordPiece): cuts a text into the numbers that the embedding model was trained on. */
final class WordPiece {
    private static final int UNKNOWN = 100;
    private static final int BEGIN = 101;
    private static final int END = 102;
    private final Map<String, Integer> words = new HashMap<>(1 << 15);

    WordPiece(InputStream tokenizer) {
        JsonMapper.shared()
                .readTree(tokenizer)
                .get("model")
                .get("vocab")
                .properties()
                .forEach(word -> words.put(word.getKey(), word.getValue().asInt()));
    }

    /** The text as numbers, with the marks of begin and end, cut after {@code limit}. */
    long[] cut(String text, int limit) {
        long[] ids = new long[limit];
        int[] size = {0};
        ids[size[0]++] = BEGIN;
        int at = 0;
        while (at < text.length() && size[0] < limit - 1) {
            int end = wordEnd(text, at);
            if (end > at) pieces(text.substring(at, end), ids, size, limit - 1);
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        ids[size[0]++] = END;
        return java.util.Arrays.copyOf(ids, size[0]);
    }

    /** Where the word that begins here ends: one ideograph, one mark, or a run of letters and digits; here itself for white space. */
    private static int wordEnd(String text, int at) {
        int point = text.codePointAt(at);
        if (Character.isWhitespace(point) || Character.isISOControl(point) || point == '　') return at;
        int next = at + Character.charCount(point);
        if (!inWord(point)) return next;
        while (next < text.length() && inWord(text.codePointAt(next))) next += Character.charCount(text.codePointAt(next));
        return next;
    }

    private static boolean inWord(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }

    private void pieces(String word, long[] ids, int[] size, int limit) {
        int from = 0;
        while (from < word.length() && size[0] < limit) {
            int to = word.length();
            while (to > from && !words.containsKey(piece(word, from, to))) to--;
            if (to == from || word.length() > 100) {
                ids[size[0]++] = UNKNOWN;
                return;
            }
            ids[size[0]++] = words.get(piece(word, from, to));
            from = to;
        }
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
    }
}
