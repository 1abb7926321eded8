package xiezhi.foundation.statutes.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 附件: the line that opens an annex, a schedule or a figure. */
record Annex(String number, String label) {
    private static final Pattern OPENING = Pattern.compile(
            "附\\s*(?<what>件|录|表|图)?\\s*(?<n>[一二三四五六七八九十\\d]{0,3})(?:\\s*[：:].{0,80}|\\s*|(?<=[一二三四五六七八九十\\d])\\s.{0,80})");

    static Optional<Annex> of(Line line) {
        Matcher m = OPENING.matcher(line.bare());
        if (!m.matches()) {
            return Optional.empty();
        }
        String what = "附" + (m.group("what") == null ? "件" : m.group("what"));
        int n = ChineseNumber.of(m.group("n")).orElse(0);
        return Optional.of(new Annex(what + (n == 0 ? "" : n), what + m.group("n")));
    }
}
