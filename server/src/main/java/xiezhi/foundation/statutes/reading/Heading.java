package xiezhi.foundation.statutes.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 编章节: a heading and its rank; a smaller rank holds the greater ones. */
record Heading(int rank, String text) {
    private static final int LONGEST = 60;
    private static final Pattern NAMED = Pattern.compile("第[一二三四五六七八九十百\\d]{1,4}(?<what>分编|编|篇|部分|章|节)(?:[\\s　]+.*|$)");

    static Optional<Heading> of(Line line) {
        String text = line.bare().replaceAll("[\\s　]+", " ");
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches() && (line.marks() > 0 || !text.matches(".*[。；;，,]$"))) {
            return Optional.of(new Heading(rank(named.group("what")), text));
        }
        return line.marks() > 0
                ? Optional.of(new Heading(line.marks() < 3 ? 3 : line.marks() + 1, text))
                : Optional.empty();
    }

    private static int rank(String what) {
        return switch (what) {
            case "编", "篇", "部分" -> 1;
            case "分编" -> 2;
            case "章" -> 3;
            default -> 4;
        };
    }
}
