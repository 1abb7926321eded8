package xiezhi.foundation.statutes.retrieval;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * 所问: a question made ready: plain characters, of bearable length, with its vector when the model is at hand.
 *
 * @param vector null while there is no model
 */
record Asked(String text, float @Nullable [] vector) {
    private static final int LONGEST = 1_000;

    /** Full-width letters become plain ones; marks, emoji and control characters become blanks; the middle of a very long text is left out. */
    static String plain(String question) {
        String even = Normalizer.normalize(question, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
        if (even.length() <= LONGEST) return even;
        return even.substring(0, LONGEST / 2) + " " + even.substring(even.length() - LONGEST / 2);
    }
}
