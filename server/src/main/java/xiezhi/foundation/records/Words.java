package xiezhi.foundation.records;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 检索词: the words under which a row is found. Chinese runs give single characters and pairs, so that two characters of a name
 * are enough; numbers and Latin words are kept whole and found by their beginning.
 */
public final class Words {
    private static final Pattern RUN =
            Pattern.compile("(?<han>[\\p{IsHan}·]+)|(?<latin>[\\p{L}\\p{N}&&[^\\p{IsHan}]]+)");

    private Words() {}

    /** The words of a text. */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher runs = RUN.matcher(fold(text));
        while (runs.find()) {
            if (runs.group("han") != null) {
                int[] points = runs.group("han").codePoints().toArray();
                for (int i = 0; i < points.length; i++) {
                    words.add(new String(points, i, 1));
                    if (i > 0) {
                        words.add(new String(points, i - 1, 2));
                    }
                }
            } else {
                words.add(runs.group("latin"));
            }
        }
        return words;
    }

    /** The query for a search box: all of the words; Latin words and numbers by their beginning. Empty when nothing can be searched. */
    public static String query(String text) {
        Set<String> wanted = new LinkedHashSet<>();
        Matcher runs = RUN.matcher(fold(text));
        while (runs.find()) {
            if (runs.group("han") == null) {
                wanted.add("'" + runs.group("latin") + "':*");
                continue;
            }
            int[] points = runs.group("han").codePoints().toArray();
            for (int i = points.length == 1 ? 0 : 1; i < points.length; i++) {
                wanted.add("'" + (points.length == 1 ? new String(points, 0, 1) : new String(points, i - 1, 2)) + "'");
            }
        }
        return wanted.stream().limit(12).collect(Collectors.joining(" & "));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
