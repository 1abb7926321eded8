package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.sentence.SentenceTerm;

/** 期间换算: the few calculations on dates that all rules of this room share. None of them moves for a holiday (刑事诉讼法#105). */
@LegalBasis({"刑诉法解释#202", "刑事诉讼法#105"})
public final class Reckoning {
    private static final int HALF_MONTH = 15;

    private Reckoning() {}

    /** The first day after the whole period has been served from the given day on. */
    public static LocalDate after(LocalDate from, Period served) {
        return served.isZero() ? from : SentenceTerm.lastDay(from, served).plusDays(1);
    }

    /** 二分之一: years and months halved, half a month is 15 days, half a day counts whole. */
    public static Period half(Period term) {
        long months = term.toTotalMonths();
        int days = (months % 2 == 0 ? 0 : HALF_MONTH) + (term.getDays() + 1) / 2;
        return Period.of(0, Math.toIntExact(months / 2), days).normalized();
    }

    /** 三分之一: months divided by three, what is left of them at thirty days a month. */
    public static Period third(Period term) {
        long months = term.toTotalMonths();
        long days = (months % 3) * 10 + (term.getDays() + 2) / 3;
        return Period.of(0, Math.toIntExact(months / 3), Math.toIntExact(days)).normalized();
    }

    /** 减去刑期: the last day less so many months; where the month has no such day, its last day. */
    public static LocalDate cut(LocalDate end, int months) {
        return end.minusMonths(months);
    }

    /** Days from the first to the day before the second. */
    public static long days(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }
}
