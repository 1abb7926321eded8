package xiezhi.kernel.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.Unfit;

/**
 * 期间: an amount of hours, days, working days, months or years. Written as ISO 8601 ({@code PT24H P7D P3M P1Y}); working days, which ISO
 * doesn't know, as {@code 7WD}.
 */
public record Term(int amount, TermUnit unit) {
    private static final Pattern WORKING = Pattern.compile("P?(\\d{1,5})WD");
    private static final Pattern HOURS = Pattern.compile("PT(\\d{1,5})H");
    private static final Pattern ISO =
            Pattern.compile("P(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?");

    public Term {
        Check.that(amount >= 0 && amount <= 18_300, "期间 %d 超出范围", amount);
    }

    public static Term hours(int amount) {
        return new Term(amount, TermUnit.HOURS);
    }

    public static Term days(int amount) {
        return new Term(amount, TermUnit.CALENDAR_DAYS);
    }

    public static Term workingDays(int amount) {
        return new Term(amount, TermUnit.WORKING_DAYS);
    }

    public static Term months(int amount) {
        return new Term(amount, TermUnit.MONTHS);
    }

    public static Term years(int amount) {
        return new Term(amount, TermUnit.YEARS);
    }

    /** Reads a term as it is written; years with months become months, weeks become days. */
    public static Term of(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        Matcher working = WORKING.matcher(upper);
        if (working.matches()) {
            return workingDays(number(working.group(1)));
        }
        Matcher hours = HOURS.matcher(upper);
        if (hours.matches()) {
            return hours(number(hours.group(1)));
        }
        Matcher iso = ISO.matcher(upper);
        if (iso.matches() && upper.length() > 2) {
            return calendar(iso, text);
        }
        throw unread(text);
    }

    private static Term calendar(Matcher iso, String text) {
        int months = number(iso.group(1)) * 12 + number(iso.group(2));
        int days = number(iso.group(3)) * 7 + number(iso.group(4));
        if (months > 0 && days > 0) {
            throw unread(text);
        }
        if (months == 0) {
            return days(days);
        }
        return iso.group(2) == null ? years(months / 12) : months(months);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Unfit unread(String text) {
        return Unfit.because("期间 " + text + " 无法识别, 应当写成 P7D (日), 7WD (工作日), P3M (月), P1Y (年) 或者 PT24H (小时)");
    }

    /** The day on which a term of days, months or years from the given day ends; months without that day end on their last (民法典#202). */
    LocalDate after(LocalDate day) {
        return switch (unit) {
            case CALENDAR_DAYS -> day.plusDays(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
            case HOURS, WORKING_DAYS -> throw new IllegalStateException("not counted by the calendar alone: " + this);
        };
    }

    /** In Chinese words: {@code 7日}, {@code 3个月}. */
    public String chinese() {
        return unit.chinese(amount);
    }

    /** In English words: {@code 7 days}. */
    public String english() {
        return unit.english(amount);
    }

    @Override
    public String toString() {
        return switch (unit) {
            case HOURS -> "PT" + amount + "H";
            case CALENDAR_DAYS -> "P" + amount + "D";
            case WORKING_DAYS -> amount + "WD";
            case MONTHS -> "P" + amount + "M";
            case YEARS -> "P" + amount + "Y";
        };
    }
}
