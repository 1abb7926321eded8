package xiezhi.kernel.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * 时钟用语: what a person reads beside a limit, {@code 还剩3日 (至5月6日)}. It counts in the unit that the law counts.
 *
 * @param remaining units left after today; negative when the last day has passed
 */
public record ClockWords(long remaining, String text, String englishText) {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** The words for a limit of days, months or years, read on the given day. */
    public static ClockWords of(Due due, TermUnit unit, LocalDate today, WorkCalendar calendar) {
        LocalDate last = due.due();
        if (last == null) {
            LocalDate since =
                    due.pausedSince() == null ? today : due.pausedSince().plusDays(1);
            return new ClockWords(
                    0, "已中止 (自%s起)".formatted(day(since, today)), "Paused (since %s)".formatted(english(since, today)));
        }
        TermUnit counted = unit == TermUnit.WORKING_DAYS ? unit : TermUnit.CALENDAR_DAYS;
        long remaining = between(today, last, counted, calendar);
        return last.isBefore(today)
                ? overdue(remaining, counted, last, today)
                : running(remaining, counted, due, today);
    }

    /** The words for a limit of hours, read at the given moment. */
    public static ClockWords of(LocalDateTime end, LocalDateTime now) {
        long minutes = ChronoUnit.MINUTES.between(now, end);
        long hours = Math.floorDiv(minutes, 60L);
        String amount = Math.abs(minutes) < 60 ? Math.abs(minutes) + "分钟" : Math.abs(minutes) / 60 + "小时";
        String english =
                Math.abs(minutes) < 60 ? plural(Math.abs(minutes), "minute") : plural(Math.abs(minutes) / 60, "hour");
        String at = moment(end);
        String englishAt = ENGLISH.format(end) + " " + end.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return end.isBefore(now)
                ? new ClockWords(
                        hours,
                        "已逾期%s (%s到期)".formatted(amount, at),
                        "%s overdue (was due %s)".formatted(english, englishAt))
                : new ClockWords(
                        hours, "还剩%s (至%s)".formatted(amount, at), "%s left (%s)".formatted(english, englishAt));
    }

    private static ClockWords running(long remaining, TermUnit unit, Due due, LocalDate today) {
        LocalDate last = due.day().orElseThrow();
        String note = due.provisional() ? ", 暂定" : "";
        String englishNote = due.provisional() ? ", provisional" : "";
        String until = day(last, today);
        String englishUntil = english(last, today);
        if (last.equals(today)) {
            return new ClockWords(
                    0, "今日到期 (%s%s)".formatted(until, note), "Due today (%s%s)".formatted(englishUntil, englishNote));
        }
        return new ClockWords(
                remaining,
                "还剩%s (至%s%s)".formatted(unit.chinese(remaining), until, note),
                "%s left (%s%s)".formatted(unit.english(remaining), englishUntil, englishNote));
    }

    private static ClockWords overdue(long remaining, TermUnit unit, LocalDate last, LocalDate today) {
        if (remaining == 0) { // no working day has passed since
            return new ClockWords(
                    0, "已到期 (%s到期)".formatted(day(last, today)), "Ended (was due %s)".formatted(english(last, today)));
        }
        return new ClockWords(
                remaining,
                "已逾期%s (%s到期)".formatted(unit.chinese(-remaining), day(last, today)),
                "%s overdue (was due %s)".formatted(unit.english(-remaining), english(last, today)));
    }

    private static long between(LocalDate today, LocalDate last, TermUnit unit, WorkCalendar calendar) {
        if (unit != TermUnit.WORKING_DAYS) {
            return ChronoUnit.DAYS.between(today, last);
        }
        return last.isBefore(today)
                ? -calendar.workdaysBetween(last, today).value()
                : calendar.workdaysBetween(today, last).value();
    }

    static String moment(LocalDateTime at) {
        return "%d月%d日%02d:%02d".formatted(at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute());
    }

    private static String day(LocalDate day, LocalDate today) {
        String year = day.getYear() == today.getYear() ? "" : day.getYear() + "年";
        return "%s%d月%d日".formatted(year, day.getMonthValue(), day.getDayOfMonth());
    }

    private static String english(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? ENGLISH : ENGLISH_YEAR).format(day);
    }

    private static String plural(long amount, String unit) {
        return amount + " " + unit + (amount == 1 ? "" : "s");
    }
}
