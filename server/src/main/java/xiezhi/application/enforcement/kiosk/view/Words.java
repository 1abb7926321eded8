package xiezhi.application.enforcement.kiosk.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 白话: days and figures as they are said aloud. */
final class Words {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Words() {}

    static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : day(day);
    }

    /** The days inside a finding, said as days are said. */
    static String plain(String finding) {
        return ISO.matcher(finding).replaceAll(found -> day(LocalDate.parse(found.group())));
    }

    static String month(LocalDate month) {
        return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
    }

    /** 还有1021天 (2年9个月15天), counted from tomorrow to the last day. */
    static String left(LocalDate today, LocalDate last) {
        long days = ChronoUnit.DAYS.between(today, last);
        if (days < 0) {
            return "已经过去%d天".formatted(-days);
        }
        if (days == 0) {
            return "今天是最后一天";
        }
        return days < 60 ? "还有%d天".formatted(days) : "还有%d天 (%s)".formatted(days, span(Period.between(today, last)));
    }

    private static String span(Period period) {
        String years = period.getYears() == 0 ? "" : period.getYears() + "年";
        String months = period.getMonths() == 0 ? "" : period.getMonths() + "个月";
        String days = period.getDays() == 0 ? "" : period.getDays() + "天";
        return years + months + days;
    }

    static String figure(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    static String signed(BigDecimal figure) {
        return (figure.signum() > 0 ? "加" : figure.signum() < 0 ? "减" : "") + figure(figure.abs());
    }
}
