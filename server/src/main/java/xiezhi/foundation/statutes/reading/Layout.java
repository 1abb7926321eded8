package xiezhi.foundation.statutes.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 体例: how an instrument counts: 第一条; or 1. through all sections; or 一、; or not at all. */
enum Layout {
    ARTICLES {
        @Override
        Optional<Head> head(Line line, int previous) {
            return article(line.text(), previous);
        }
    },
    NUMBERS {
        @Override
        Optional<Head> head(Line line, int previous) {
            Matcher m = NUMBER.matcher(line.bare());
            return m.matches() && Integer.parseInt(m.group(1)) == previous + 1
                    ? Optional.of(Head.numbered(previous + 1, line.bare()))
                    : Optional.empty();
        }
    },
    ITEMS {
        @Override
        Optional<Head> head(Line line, int previous) {
            OptionalInt n = item(line);
            return n.isPresent() && n.getAsInt() == previous + 1
                    ? Optional.of(Head.numbered(previous + 1, line.bare()))
                    : Optional.empty();
        }
    },
    WHOLE {
        @Override
        Optional<Head> head(Line line, int previous) {
            return Optional.empty();
        }
    };

    private static final String N = "[" + ChineseNumber.CHARACTERS + "]{1,9}";
    private static final Pattern ARTICLE = Pattern.compile("(?:#{1,6}\\s*)?(?:\\*\\*)?(?<di>[第笫])(?<n>" + N
            + ")(?<space>[\\s　]*)条(?:之(?<sub>[一二三四五六七八九十]{1,3}))?(?:\\*\\*)?(?<gap>[\\s　]*)(?<rest>.*)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.．、]\\s*\\S.*");
    private static final Pattern ITEM = Pattern.compile("([一二三四五六七八九十百]{1,5})、.*");
    private static final Pattern BARE_ITEM = Pattern.compile("([一二三四五六七八九十百]{1,5})");
    /** A line that goes on like this refers to an article and does not begin one. */
    private static final String REFERENCE = "第规至、和或的所及中款项，。；以与之";

    /** The beginning of an article, if the line is one; the article before it counted as {@code previous}. */
    abstract Optional<Head> head(Line line, int previous);

    static Layout of(List<Line> body) {
        int firstArticle = first(body, l -> article(l.text(), 0).isPresent());
        if (firstArticle < body.size() && !quotedByItems(body, firstArticle)) {
            return ARTICLES;
        }
        int numbers = count(NUMBERS, body);
        int items = count(ITEMS, body);
        long sections =
                body.stream().filter(l -> l.marks() > 0 && item(l).isPresent()).count();
        if (sections > 1 && numbers > items) {
            return NUMBERS;
        }
        if (items > 1) {
            return ITEMS;
        }
        return numbers > 1 ? NUMBERS : WHOLE;
    }

    /** A decision on amendments counts 一、二、 and quotes articles that don't begin with the first. */
    private static boolean quotedByItems(List<Line> body, int firstArticle) {
        boolean begins = article(body.get(firstArticle).text(), 0).orElseThrow().number() == 1;
        return !begins && first(body, l -> item(l).orElse(0) == 1) < firstArticle && count(ITEMS, body) > 1;
    }

    private static int first(List<Line> body, Predicate<Line> sought) {
        int i = 0;
        while (i < body.size() && !sought.test(body.get(i))) {
            i++;
        }
        return i;
    }

    private static int count(Layout layout, List<Line> body) {
        int previous = 0;
        for (Line line : body) {
            previous += layout.head(line, previous).isPresent() ? 1 : 0;
        }
        return previous;
    }

    private static OptionalInt item(Line line) {
        Matcher m = ITEM.matcher(line.bare());
        Matcher bare = BARE_ITEM.matcher(line.bare());
        if (m.matches()) {
            return ChineseNumber.of(m.group(1));
        }
        return line.marks() > 0 && bare.matches() ? ChineseNumber.of(bare.group(1)) : OptionalInt.empty();
    }

    static Optional<Head> article(String text, int previous) {
        Matcher m = ARTICLE.matcher(text);
        if (!m.matches() || ChineseNumber.of(m.group("n")).isEmpty()) {
            return Optional.empty();
        }
        String sub = m.group("sub");
        String rest = m.group("rest");
        boolean spaced =
                !m.group("gap").isEmpty() || rest.isEmpty() || !m.group("space").isEmpty();
        Head head = new Head(
                ChineseNumber.of(m.group("n")).getAsInt(),
                sub == null ? 0 : ChineseNumber.of(sub).orElse(0),
                "第" + m.group("n") + "条" + (sub == null ? "" : "之" + sub),
                rest,
                !m.group("di").equals("第") || !m.group("space").isEmpty());
        boolean begins = spaced || head.follows(previous) && REFERENCE.indexOf(rest.charAt(0)) < 0;
        return begins ? Optional.of(head) : Optional.empty();
    }
}
