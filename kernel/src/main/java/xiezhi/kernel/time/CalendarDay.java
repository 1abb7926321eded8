package xiezhi.kernel.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;

/**
 * 日历日: one day as a notice arranges it, or as it is assumed until there is a notice.
 *
 * @param year the year whose arrangement the notice publishes; the last days of December may stand in the next year's notice
 * @param name the festival, or the type's label
 * @param noticeNo 依据文号 of the notice, or null for an ordinary or assumed day
 * @param division division code whose own holiday it is, or null for the whole country
 */
public record CalendarDay(
        int year,
        LocalDate date,
        DayType type,
        String name,
        @Nullable String noticeNo,
        @Nullable String division) {

    public CalendarDay {
        Check.all()
                .field("year", Math.abs(date.getYear() - year) <= 1, "%s不属于%d年的放假安排", date, year)
                .field("division", type != DayType.LOCAL_HOLIDAY || division != null, "地方节日应当写明行政区划代码")
                .done();
    }

    /** An ordinary or assumed day that rests on no notice. */
    static CalendarDay assumed(LocalDate date, DayType type, String name) {
        return new CalendarDay(date.getYear(), date, type, name, null, null);
    }

    /** Whether a notice arranges the day for the whole country, so that its year counts as published. */
    boolean publishesYear() {
        return division == null && noticeNo != null;
    }
}
