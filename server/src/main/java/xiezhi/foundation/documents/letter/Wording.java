package xiezhi.foundation.documents.letter;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.Reason;

/** 行文: puts values into the words of a template, the way an office writes them. */
public final class Wording {
    private static final Pattern HOLE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)(\\?|\\|[^}]*)?}");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Wording() {}

    /** The text with every {@code {name}} filled; {@code {name?}} may be absent, {@code {name|text}} then reads as the text. */
    static String fill(String pattern, Map<String, ?> values) {
        Matcher hole = HOLE.matcher(pattern);
        StringBuilder out = new StringBuilder();
        while (hole.find()) {
            String otherwise = hole.group(2) == null || hole.group(2).equals("?")
                    ? ""
                    : hole.group(2).substring(1);
            String said = say(values.get(hole.group(1)));
            hole.appendReplacement(out, Matcher.quoteReplacement(said.isEmpty() ? otherwise : said));
        }
        return hole.appendTail(out).toString();
    }

    /** The names that the pattern cannot do without. */
    static Set<String> required(String pattern) {
        Set<String> names = new LinkedHashSet<>();
        Matcher hole = HOLE.matcher(pattern);
        while (hole.find()) {
            if (hole.group(2) == null) {
                names.add(hole.group(1));
            }
        }
        return names;
    }

    /** A value in words. */
    static String say(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Optional<?> optional -> say(optional.orElse(null));
            case LocalDate date -> date(date);
            case Instant instant -> moment(instant.atZone(CHINA).toLocalDateTime());
            case LocalDateTime moment -> moment(moment);
            case BigDecimal money -> money(money);
            case Money money -> money(money.value()) + "元";
            case Boolean yes -> yes ? "是" : "否";
            case Labelled labelled -> labelled.label();
            case Reason reason -> Citation.inWords(reason.basis()) + "：" + reason.finding();
            case Collection<?> many -> many.stream().map(Wording::say).collect(Collectors.joining("、"));
            default -> clean(value.toString());
        };
    }

    /** 成文日期: Arabic figures without padding (GB/T 9704-2012 7.3.5). */
    public static String date(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static String moment(LocalDateTime at) {
        return "%s%d时%02d分".formatted(date(at.toLocalDate()), at.getHour(), at.getMinute());
    }

    private static String money(BigDecimal money) {
        return new DecimalFormat(
                        money.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0",
                        DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(money);
    }

    /** A text without control and direction characters, so that a name can't rearrange a letter. Line breaks stay. */
    static String clean(String text) {
        return text.codePoints()
                .filter(point -> point == '\n'
                        || !(Character.isISOControl(point) || Character.getType(point) == Character.FORMAT))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
