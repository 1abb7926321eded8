package xiezhi.foundation.statutes.retrieval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.foundation.statutes.reading.ChineseNumber;

/** 直接引条: citations that a question itself contains, 民法典第1087条 or 刑法二百六十四条. */
final class Cited {
    private static final String NUMBER = "[\\d一二三四五六七八九十百千零〇]{1,9}";
    private static final Pattern CITATION = Pattern.compile(
            "(?<name>[\\p{IsHan}（）()《》、〈〉]{2,60}?)\\s*(?:第\\s*(?<n>" + NUMBER + ")\\s*条|(?<m>" + NUMBER
                    + ")\\s*条|#(?<d>\\d{1,4}))(?:\\s*之\\s*(?<sub>[一二三四五六七八九十]{1,3}|\\d{1,2})|-(?<dash>\\d{1,2}))?");

    private Cited() {}

    /**
     * The keys cited, in their order; an unknown instrument is no citation.
     *
     * @param instrument the short name of an instrument that the library holds, for a name as people write it
     */
    static List<String> keys(String question, Function<String, Optional<String>> instrument) {
        List<String> keys = new ArrayList<>();
        Matcher m = CITATION.matcher(Normalizer.normalize(question, Normalizer.Form.NFKC));
        while (m.find()) {
            number(m).ifPresent(number -> name(m.group("name"), instrument).ifPresent(i -> keys.add(i + "#" + number)));
        }
        return keys;
    }

    private static Optional<String> number(Matcher m) {
        String n = m.group("n") != null ? m.group("n") : m.group("m") != null ? m.group("m") : m.group("d");
        OptionalInt number = ChineseNumber.of(n);
        if (number.isEmpty()) return Optional.empty();
        String sub = m.group("sub") != null ? m.group("sub") : m.group("dash");
        if (sub == null) return Optional.of(Integer.toString(number.getAsInt()));
        OptionalInt of = ChineseNumber.of(sub);
        return of.isPresent() ? Optional.of(number.getAsInt() + "-" + of.getAsInt()) : Optional.empty();
    }

    /** The longest end of what stands before the number that is the name of an instrument. */
    private static Optional<String> name(String before, Function<String, Optional<String>> instrument) {
        String words = before.replaceAll("(中的?|的|里|之)$", "");
        for (int from = 0; from < words.length() - 1; from++) {
            Optional<String> found = instrument.apply(words.substring(from));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
