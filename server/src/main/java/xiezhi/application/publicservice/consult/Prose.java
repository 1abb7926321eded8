package xiezhi.application.publicservice.consult;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 行文核对: every article, instrument, term, sum or share that our own words name must stand in a quotation beside them. Words that have
 * nowhere to come from are found here, whoever wrote them.
 */
public final class Prose {
    private static final String NUMERAL = "[0-9零〇一二三四五六七八九十百千两]+";
    private static final Pattern ARTICLE = Pattern.compile("第(" + NUMERAL + ")条");
    private static final Pattern TITLE = Pattern.compile("《([^》]{2,60})》");
    private static final Pattern FIGURE =
            Pattern.compile("(" + NUMERAL + "(?:\\.[0-9]+)?)\\s*(个工作日|工作日|个小时|小时|天|日|个月|月|周岁|岁|年|周|万元|元|倍|%|％)");
    private static final Pattern SHARE = Pattern.compile("(?:百分之|千分之)" + NUMERAL + "|" + NUMERAL + "分之" + NUMERAL);
    private static final Pattern SPOKEN = Pattern.compile("[“「『\"]([^”」』\"]{8,})[”」』\"]");

    private Prose() {}

    /** What the prose says that no quotation covers. */
    public static List<String> uncovered(String prose, List<Quotation> quotations) {
        String said = Normalizer.normalize(prose, Normalizer.Form.NFKC).replace('％', '%');
        String quoted = Normalizer.normalize(all(quotations), Normalizer.Form.NFKC);
        List<String> faults = new ArrayList<>();
        articles(said, quotations, faults);
        titles(said, quotations, faults);
        figures(said, quoted, faults);
        spoken(said, quoted, faults);
        return faults;
    }

    private static String all(List<Quotation> quotations) {
        StringBuilder all = new StringBuilder();
        quotations.forEach(quotation -> all.append(quotation.text()).append('\n'));
        return all.toString();
    }

    private static void articles(String said, List<Quotation> quotations, List<String> faults) {
        Matcher found = ARTICLE.matcher(said);
        while (found.find()) {
            OptionalInt number = ChineseNumber.read(found.group(1));
            boolean cited = number.isPresent()
                    && quotations.stream()
                            .anyMatch(q -> q.article().equals("第" + ChineseNumber.of(number.getAsInt()) + "条"));
            if (!cited) {
                faults.add("行文提到“%s”, 没有相应的引文".formatted(found.group()));
            }
        }
    }

    private static void titles(String said, List<Quotation> quotations, List<String> faults) {
        Matcher found = TITLE.matcher(said);
        while (found.find()) {
            String title = found.group(1);
            if (quotations.stream()
                    .noneMatch(q -> q.instrument().contains(title) || q.key().startsWith(title + "#"))) {
                faults.add("行文提到“%s”, 没有相应的引文".formatted(found.group()));
            }
        }
    }

    private static void figures(String said, String quoted, List<String> faults) {
        Matcher figure = FIGURE.matcher(said);
        while (figure.find()) {
            if (!stands(figure.group(1), figure.group(2), quoted)) {
                faults.add("行文中的“%s”不见于任何引文".formatted(figure.group()));
            }
        }
        Matcher share = SHARE.matcher(said);
        while (share.find()) {
            if (!quoted.contains(share.group())) {
                faults.add("行文中的“%s”不见于任何引文".formatted(share.group()));
            }
        }
    }

    private static boolean stands(String number, String unit, String quoted) {
        OptionalInt read = ChineseNumber.read(number);
        boolean asWritten = whole(quoted, number + unit);
        if (asWritten || read.isEmpty()) {
            return asWritten;
        }
        return whole(quoted, ChineseNumber.of(read.getAsInt()) + unit) || whole(quoted, read.getAsInt() + unit);
    }

    /** The words, not as the tail of a greater number: 十日 does not stand in 三十日. */
    private static boolean whole(String quoted, String words) {
        return Pattern.compile("(?<!" + NUMERAL.replace("+", "") + ")" + Pattern.quote(words))
                .matcher(quoted)
                .find();
    }

    private static void spoken(String said, String quoted, List<String> faults) {
        Matcher speech = SPOKEN.matcher(said);
        while (speech.find()) {
            if (!quoted.contains(speech.group(1))) {
                faults.add("行文引号中的文字不是法规库原文");
            }
        }
    }
}
