package xiezhi.foundation.statutes.reading;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 日期: days as statutes print them, 2021年1月1日 or 一九九四年十二月六日. */
final class Dates {
    static final String PRINTED =
            "(?:[\\d０-９]{4}|[一二三四五六七八九零〇○Ｏ]{4})\\s*年\\s*[\\d０-９一二三四五六七八九十]{1,3}\\s*月\\s*[\\d０-９一二三四五六七八九十]{1,3}\\s*日";
    private static final Pattern DATE = Pattern.compile("([^\\s年]{4})\\s*年\\s*(\\S{1,3}?)\\s*月\\s*(\\S{1,3}?)\\s*日");
    private static final Pattern FIND = Pattern.compile(PRINTED);

    private Dates() {}

    /** Whether the text prints a day, be it a possible one or not. */
    static boolean prints(String text) {
        return FIND.matcher(text).find();
    }

    /** All days of the text in their order; an impossible one (2月30日) is left out and told to {@code impossible}. */
    static List<LocalDate> in(String text, List<String> impossible) {
        List<LocalDate> days = new ArrayList<>();
        Matcher m = FIND.matcher(text);
        while (m.find()) {
            try {
                days.add(day(m.group()));
            } catch (DateTimeException e) {
                impossible.add(m.group());
            }
        }
        return days;
    }

    private static LocalDate day(String printed) {
        Matcher m = DATE.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC));
        if (!m.matches()) {
            throw new DateTimeException(printed);
        }
        return LocalDate.of(year(m.group(1)), number(m.group(2)), number(m.group(3)));
    }

    private static int year(String text) {
        StringBuilder digits = new StringBuilder();
        text.replaceAll("[〇○O]", "零")
                .chars()
                .map(c -> Character.isDigit(c) ? c : '0' + "零一二三四五六七八九".indexOf(c))
                .forEach(c -> digits.append((char) c));
        return Integer.parseInt(digits.toString());
    }

    private static int number(String text) {
        return ChineseNumber.of(text).orElseThrow(() -> new DateTimeException(text));
    }
}
