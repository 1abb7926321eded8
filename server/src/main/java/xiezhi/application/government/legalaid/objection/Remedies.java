package xiezhi.application.government.legalaid.objection;

import java.time.LocalDate;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.time.WorkCalendar;

/** 救济期限: the last days for reconsideration and for a suit, counted from the day the decision was delivered. */
public final class Remedies {
    private Remedies() {}

    /** The last day to apply for reconsideration: sixty days, a last day on a holiday moves. */
    @LegalBasis({"行政复议法#20", "民法典#203"})
    public static Ruling<LocalDate> reconsiderBy(LocalDate delivered, WorkCalendar calendar) {
        int days = Parameters.of("legalaid").number("reconsideration-days", delivered);
        LocalDate raw = delivered.plusDays(days);
        LocalDate last = calendar.rollForward(raw).value();
        return Ruling.of(
                last, new Reason("行政复议法#20", "自收到决定之日起%d日内可以申请行政复议, 最后一日%s%s".formatted(days, last, moved(raw, last))));
    }

    /** The last day to sue: six months. */
    @LegalBasis({"行政诉讼法#46", "民法典#203"})
    public static Ruling<LocalDate> sueBy(LocalDate delivered, WorkCalendar calendar) {
        int months = Parameters.of("legalaid").number("litigation-months", delivered);
        LocalDate raw = delivered.plusMonths(months);
        LocalDate last = calendar.rollForward(raw).value();
        return Ruling.of(
                last,
                new Reason("行政诉讼法#46", "自收到决定之日起%d个月内可以提起行政诉讼, 最后一日%s%s".formatted(months, last, moved(raw, last))));
    }

    private static String moved(LocalDate raw, LocalDate last) {
        return raw.equals(last) ? "" : " (%s是节假日, 顺延)".formatted(raw);
    }
}
