package xiezhi.application.enforcement.sentence;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Text;
import xiezhi.kernel.record.Element;

/** 刑期长度: years, months and days of a penalty as judgments write them: {@code 5年6个月}. Reads 五年六个月 and {@code P5Y6M} too. */
@Element(id = "DE05301", name = "刑期长度", standard = "刑诉法解释#202", size = 20, format = "a..20")
public record TermLength(String value) {
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,3})年)?(?:(\\d{1,3})个?月)?(?:零?(\\d{1,3})[日天])?");
    private static final String DIGITS = "〇一二三四五六七八九";

    public TermLength {
        value = words(read(value));
    }

    public static TermLength of(Period period) {
        return new TermLength(period.toString());
    }

    /** As the rules take it. */
    public Period period() {
        return read(value);
    }

    /** The period in the words of a judgment. */
    public static String words(Period period) {
        Period whole = period.normalized();
        StringBuilder words = new StringBuilder(12);
        if (whole.getYears() > 0) {
            words.append(whole.getYears()).append('年');
        }
        if (whole.getMonths() > 0) {
            words.append(whole.getMonths()).append("个月");
        }
        if (whole.getDays() > 0) {
            words.append(whole.getDays()).append('日');
        }
        return words.toString();
    }

    private static Period read(String raw) {
        String text = arabic(Text.halfWidth(raw).replace(" ", ""))
                .replace("个半月", "个月15日")
                .replace("半个月", "15日")
                .replace("年半", "年6个月")
                .replace("半年", "6个月")
                .replace("零", "");
        Matcher words = WORDS.matcher(text);
        Period period = words.matches() && !text.isEmpty()
                ? Period.of(number(words, 1), number(words, 2), number(words, 3))
                : iso(text, raw);
        Check.that(!period.isZero() && !period.isNegative(), "刑期长度不能为零");
        return period;
    }

    private static Period iso(String text, String raw) {
        try {
            return Period.parse(text.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException none) {
            throw Unfit.because("刑期长度 %s 无法识别, 例如 5年6个月".formatted(raw));
        }
    }

    private static int number(Matcher words, int group) {
        String digits = words.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** 十五 as 15, 二十 as 20; other signs stay. */
    private static String arabic(String text) {
        Matcher numbers =
                Pattern.compile("[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]").matcher(text);
        return numbers.replaceAll(
                found -> String.valueOf(arabicNumber(found.group().replace('两', '二'))));
    }

    private static int arabicNumber(String han) {
        int ten = han.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(han);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(han.charAt(0));
        return tens * 10 + (ten == han.length() - 1 ? 0 : DIGITS.indexOf(han.charAt(ten + 1)));
    }

    @Override
    public String toString() {
        return value;
    }
}
