package xiezhi.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.kernel.fault.Unfit;

@DisplayName("全国年节及纪念日放假办法: the working calendar")
class WorkCalendarTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.published();

    @Test
    void holdsThePublishedWorkingDaysOfEveryMonthOf2026() {
        List<Long> perMonth = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(2026, month))
                .map(month -> month.atDay(1)
                        .datesUntil(month.atEndOfMonth().plusDays(1))
                        .filter(CALENDAR::isWorkday)
                        .count())
                .toList();
        assertThat(perMonth).containsExactly(21L, 16L, 22L, 21L, 19L, 21L, 23L, 21L, 22L, 18L, 21L, 23L);
        assertThat(perMonth.stream().mapToLong(Long::longValue).sum()).isEqualTo(248);
    }

    @Test
    void namesTheNoticeOfAnArrangedDay() {
        CalendarDay makeup = CALENDAR.on(LocalDate.of(2026, 2, 14));
        assertThat(makeup.type()).isEqualTo(DayType.MAKEUP);
        assertThat(makeup.noticeNo()).isEqualTo("国办发明电〔2025〕7号");
        assertThat(CALENDAR.on(LocalDate.of(2026, 10, 1)).name()).isEqualTo("国庆节");
    }

    @Test
    void assumesStatutoryDaysWhereNoNoticeIsPublished() {
        assertThat(CALENDAR.isPublished(2027)).isFalse();
        assertThat(CALENDAR.on(LocalDate.of(2027, 2, 5)).name()).isEqualTo("春节"); // New Year's Eve, a Friday
        assertThat(CALENDAR.isWorkday(LocalDate.of(2027, 6, 9))).isFalse(); // 端午节, a Wednesday
        assertThat(CALENDAR.isWorkday(LocalDate.of(2027, 4, 5))).isFalse(); // 清明节, a Monday
        assertThat(CALENDAR.isProvisional(LocalDate.of(2027, 6, 9))).isTrue();
        assertThat(CALENDAR.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
    }

    @Test
    void letsADivisionKeepItsOwnHoliday() {
        List<CalendarDay> days = new java.util.ArrayList<>(CalendarFile.shipped());
        LocalDate own = LocalDate.of(2026, 7, 15);
        days.add(new CalendarDay(2026, own, DayType.LOCAL_HOLIDAY, "演示节", "演示政发〔2026〕1号", "970000"));
        WorkCalendar calendar = WorkCalendar.of(days);
        assertThat(calendar.isWorkday(own)).isTrue();
        assertThat(calendar.in("970102").isWorkday(own)).isFalse();
        assertThat(calendar.in("320102").isWorkday(own)).isTrue();
    }

    @Test
    void letsTheNarrowerDivisionStandOverTheBroader() {
        LocalDate day = LocalDate.of(2026, 7, 15);
        WorkCalendar calendar = WorkCalendar.of(List.of(
                new CalendarDay(2026, day, DayType.WORK, "照常上班", "甲", "970100"),
                new CalendarDay(2026, day, DayType.LOCAL_HOLIDAY, "演示节", "乙", "970000")));
        assertThat(calendar.in("970101").isWorkday(day)).isTrue();
        assertThat(calendar.in("970201").isWorkday(day)).isFalse();
    }

    @Test
    void replacesTheArrangementOfOneYearAndLeavesTheOthers() {
        LocalDate makeup = LocalDate.of(2026, 2, 28);
        CalendarDay newYear =
                new CalendarDay(2026, LocalDate.of(2026, 1, 1), DayType.HOLIDAY, "元旦", "演示通知〔2026〕2号", null);
        WorkCalendar changed = CALENDAR.replacing(2026, List.of(newYear));
        assertThat(changed.isWorkday(makeup)).isFalse();
        assertThat(changed.isPublished(2026)).isTrue();
        assertThat(changed.on(LocalDate.of(2026, 5, 1)).type())
                .isEqualTo(DayType.WORK); // the new notice says nothing of it
        assertThat(changed.arrangedIn(2026)).containsExactly(newYear);
        assertThat(changed.arrangedIn(2025))
                .isEqualTo(CALENDAR.arrangedIn(2025))
                .isNotEmpty();
        assertThatThrownBy(() -> CALENDAR.replacing(2027, List.of(newYear))).isInstanceOf(Unfit.class);
    }

    @Test
    void readsAndWritesTheSameDays() {
        List<CalendarDay> days = CalendarFile.shipped();
        assertThat(CalendarFile.read(new StringReader(CalendarFile.write(days))))
                .isEqualTo(days);
    }

    @Test
    void namesEveryBadLineOfAFileAtOnce() {
        assertThatThrownBy(() -> CalendarFile.read(new StringReader(
                        "2027,2027-13-01,HOLIDAY,元旦,x,\n2027,2027-01-01,FEAST,元旦,x,\n2025,2027-01-01,HOLIDAY,元旦,x,")))
                .isInstanceOfSatisfying(
                        Unfit.class,
                        unfit -> assertThat(unfit.faults())
                                .extracting("field")
                                .containsExactly("line 1", "line 2", "line 3.year"));
    }

    @Test
    void tellsWhetherACountMayStillChange() {
        LocalDate yearEnd = LocalDate.of(2026, 12, 31);
        assertThat(CALENDAR.workdaysBetween(yearEnd.minusDays(30), yearEnd).provisional())
                .isFalse();
        assertThat(CALENDAR.workdaysBetween(yearEnd, yearEnd.plusDays(30)).provisional())
                .isTrue();
        assertThat(CALENDAR.addWorkdays(yearEnd, -5).provisional()).isFalse();
        assertThat(CALENDAR.addWorkdays(yearEnd, 1).provisional()).isTrue();
    }

    @Test
    void refusesASpanOutOfAllProportion() {
        LocalDate day = LocalDate.of(2026, 5, 6);
        assertThatThrownBy(() -> CALENDAR.addWorkdays(day, 18_301)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> CALENDAR.workdaysBetween(day, day.plusYears(101)))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void refusesASpanThatRunsBackwards() {
        LocalDate day = LocalDate.of(2026, 5, 6);
        assertThatThrownBy(() -> CALENDAR.workdaysBetween(day, day.minusDays(1)))
                .isInstanceOf(Unfit.class);
    }

    @Property
    void endsOnAWorkingDayThatIsExactlySoManyAway(
            @ForAll @DateRange(min = "2019-01-01", max = "2027-06-30") LocalDate start,
            @ForAll @IntRange(min = 1, max = 200) int n) {
        LocalDate end = CALENDAR.addWorkdays(start, n).value();
        assertThat(CALENDAR.isWorkday(end)).isTrue();
        assertThat(CALENDAR.workdaysBetween(start, end).value()).isEqualTo(n);
    }

    @Property
    void countsBackToWhereItCameFrom(
            @ForAll @DateRange(min = "2019-01-01", max = "2026-12-31") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate start = CALENDAR.rollForward(day).value();
        LocalDate end = CALENDAR.addWorkdays(start, n).value();
        assertThat(CALENDAR.addWorkdays(end, -n).value()).isEqualTo(start);
    }
}
