package xiezhi.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.rule.LegalBasis;

/**
 * 工作日历: which days offices work. A year without a published notice is answered from weekends and statutory days, and every such
 * answer says that it is provisional; nothing fails for want of a notice.
 */
@LegalBasis({"全国年节及纪念日放假办法#2", "全国年节及纪念日放假办法#7"})
public final class WorkCalendar {
    private static final int MOST_DAYS = 36_600;
    private static final WorkCalendar PUBLISHED = of(CalendarFile.shipped());

    private final List<CalendarDay> days;
    private final Map<LocalDate, CalendarDay> arranged;
    private final BitSet published;

    private WorkCalendar(List<CalendarDay> days, Map<LocalDate, CalendarDay> arranged, BitSet published) {
        this.days = days;
        this.arranged = arranged;
        this.published = published;
    }

    /** The calendar of the whole country from the days of its notices; days of single divisions wait for {@link #in}. */
    public static WorkCalendar of(Collection<CalendarDay> days) {
        Map<LocalDate, CalendarDay> arranged = new HashMap<>();
        BitSet published = new BitSet();
        days.stream().filter(CalendarDay::publishesYear).forEach(day -> {
            arranged.put(day.date(), day);
            published.set(day.year());
        });
        return new WorkCalendar(List.copyOf(days), arranged, published);
    }

    /** The calendar shipped with the program. */
    public static WorkCalendar published() {
        return PUBLISHED;
    }

    /** 地方日历: the calendar of a division, in which its own days and those of the divisions above it stand over the country's. */
    public WorkCalendar in(String division) {
        Map<LocalDate, CalendarDay> local = new HashMap<>(arranged);
        days.stream()
                .filter(day -> day.division() != null && division.startsWith(significant(day.division())))
                .sorted(Comparator.comparing(
                        day -> significant(String.valueOf(day.division())).length()))
                .forEach(day -> local.put(day.date(), day));
        return new WorkCalendar(days, local, published);
    }

    /** The same calendar with the arrangement of a year replaced by the days of a new notice; what others arranged stays. */
    public WorkCalendar replacing(int year, Collection<CalendarDay> notice) {
        Check.that(notice.stream().allMatch(day -> day.year() == year), "通知中有不属于%d年的日期", year);
        Stream<CalendarDay> kept = days.stream().filter(day -> day.year() != year || !day.publishesYear());
        return of(Stream.concat(kept, notice.stream()).toList());
    }

    /** What notices arrange for the year, in the order of the days. */
    public List<CalendarDay> arrangedIn(int year) {
        return days.stream()
                .filter(day -> day.year() == year)
                .sorted(Comparator.comparing(CalendarDay::date))
                .toList();
    }

    /** Whether the notice for the year is in the calendar. */
    public boolean isPublished(int year) {
        return year >= 0 && published.get(year);
    }

    /** The day as arranged, or as assumed. */
    public CalendarDay on(LocalDate date) {
        CalendarDay day = arranged.get(date);
        if (day != null) {
            return day;
        }
        String festival = isPublished(date.getYear()) ? null : StatutoryDays.festival(date);
        if (festival != null) {
            return CalendarDay.assumed(date, DayType.HOLIDAY, festival);
        }
        DayType type = isWeekend(date) ? DayType.REST : DayType.WORK;
        return CalendarDay.assumed(date, type, type.label());
    }

    /** F-CAL-1: whether offices work on the day. */
    public boolean isWorkday(LocalDate date) {
        CalendarDay day = arranged.get(date);
        if (day != null) {
            return day.type().isWorked();
        }
        return !isWeekend(date) && (isPublished(date.getYear()) || StatutoryDays.festival(date) == null);
    }

    /** Whether what is known of the day may still change. */
    public boolean isProvisional(LocalDate date) {
        return !isPublished(date.getYear()) && !arranged.containsKey(date);
    }

    /** F-CAL-2: the n-th working day after the start, which is not counted; before it when n is negative; the start when n is 0. */
    public Answer<LocalDate> addWorkdays(LocalDate start, int n) {
        Check.that(Math.abs(n) <= MOST_DAYS / 2, "工作日数 %d 超出范围, 最多 %d", n, MOST_DAYS / 2);
        int step = Integer.signum(n);
        boolean provisional = false;
        LocalDate day = start;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(step);
            provisional |= isProvisional(day);
            left -= isWorkday(day) ? 1 : 0;
        }
        return new Answer<>(day, provisional);
    }

    /** F-CAL-3: the number of working days after {@code a} up to and including {@code b}. */
    public Answer<Integer> workdaysBetween(LocalDate a, LocalDate b) {
        Check.that(!b.isBefore(a), "止日 %s 早于起日 %s", b, a);
        Check.that(ChronoUnit.DAYS.between(a, b) <= MOST_DAYS, "%s 至 %s 超过一百年", a, b);
        boolean provisional = false;
        int count = 0;
        for (LocalDate day = a.plusDays(1); !day.isAfter(b); day = day.plusDays(1)) {
            provisional |= isProvisional(day);
            count += isWorkday(day) ? 1 : 0;
        }
        return new Answer<>(count, provisional);
    }

    /** The day itself when offices work, otherwise the first working day after it. */
    public Answer<LocalDate> rollForward(LocalDate date) {
        return isWorkday(date) ? new Answer<>(date, isProvisional(date)) : addWorkdays(date, 1);
    }

    private static boolean isWeekend(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    private static String significant(String division) {
        return division.replaceFirst("(00)+$", "");
    }
}
