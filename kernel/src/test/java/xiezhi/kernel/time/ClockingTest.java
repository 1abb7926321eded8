package xiezhi.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 民法典 arts. 201 to 203: what must hold of every limit. */
class ClockingTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.published();
    private static final Deadline REVIEW = Deadline.of("审查", Term.days(7), "法律援助法#43.1");

    @Test
    void explainsAHolidayAtTheEnd() {
        Ruling<Due> due = Clocking.due(REVIEW, LocalDate.of(2026, 4, 24), CALENDAR);
        assertThat(due.reasons())
                .containsExactly(
                        new Reason("法律援助法#43.1", "审查期限7日"),
                        new Reason("民法典#201", "2026-04-24当日不计入, 自次日起算"),
                        new Reason("民法典#203", "最后一日2026-05-01为劳动节, 顺延至2026-05-06"));
    }

    @Test
    void isProvisionalUntilTheNoticeIsPublishedAndThenMoves() {
        Deadline deadline = Deadline.of("办理", Term.workingDays(20)).under(Regime.LICENSING);
        LocalDate start = LocalDate.of(2026, 12, 20);
        Due before = Clocking.due(deadline, start, CALENDAR).value();
        assertThat(before.due()).isEqualTo("2027-01-18");
        assertThat(before.provisional()).isTrue();

        List<CalendarDay> days = new ArrayList<>(CalendarFile.shipped());
        for (int day = 1; day <= 3; day++) {
            days.add(new CalendarDay(2027, LocalDate.of(2027, 1, day), DayType.HOLIDAY, "元旦", "演示通知〔2026〕1号", null));
        }
        days.add(new CalendarDay(2027, LocalDate.of(2027, 1, 9), DayType.MAKEUP, "元旦", "演示通知〔2026〕1号", null));
        Due after = Clocking.due(deadline, start, WorkCalendar.of(days)).value();
        assertThat(after.due()).isEqualTo("2027-01-15");
        assertThat(after.provisional()).isFalse();
    }

    @Test
    void countsHoursFromAMomentAndDaysFromADay() {
        LocalDate day = LocalDate.of(2026, 5, 6);
        assertThatThrownBy(() -> Clocking.due(Deadline.of("转交", Term.hours(24)), day, CALENDAR))
                .isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> Clocking.due(REVIEW, day.atTime(9, 0))).isInstanceOf(Unfit.class);
        assertThat(Clocking.due(Deadline.of("转交", Term.hours(24), "法律援助法#39"), day.atTime(9, 0))
                        .reasons())
                .containsExactly(new Reason("法律援助法#39", "转交期限24小时"), new Reason("民法典#201", "自5月6日09:00起连续计算, 不扣除节假日"));
    }

    @Property
    void neverEndsBeforeItsTermAndNeverOnAClosedDay(
            @ForAll @DateRange(min = "2024-01-01", max = "2026-12-31") LocalDate start,
            @ForAll TermUnit unit,
            @ForAll @IntRange(min = 1, max = 60) int amount) {
        if (unit == TermUnit.HOURS) {
            return;
        }
        Due due = Clocking.due(Deadline.of("办理", new Term(amount, unit)), start, CALENDAR)
                .value();
        assertThat(due.due()).isAfter(start).isAfterOrEqualTo(due.raw()).isEqualTo(due.originalDue());
        assertThat(CALENDAR.isWorkday(due.day().orElseThrow())).isTrue();
    }

    @Property
    void movesByExactlyTheDaysThatDidNotCount(
            @ForAll @DateRange(min = "2024-01-01", max = "2025-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @IntRange(min = 0, max = 40) int after,
            @ForAll @IntRange(min = 0, max = 40) int length) {
        LocalDate from = start.plusDays(after);
        List<Suspension> stop = List.of(new Suspension(from, from.plusDays(length), "补正", null));
        Deadline days = Deadline.of("办理", Term.days(amount)).notRolled();
        Due due = Clocking.due(days, start, stop, List.of(), CALENDAR).value();
        long moved = ChronoUnit.DAYS.between(due.originalDue(), due.day().orElseThrow());
        assertThat(moved)
                .isEqualTo(due.excluded().stream().mapToLong(Excluded::days).sum());
        Deadline working = Deadline.of("办理", Term.workingDays(amount));
        Due worked = Clocking.due(working, start, stop, List.of(), CALENDAR).value();
        long movedWorkdays = CALENDAR.workdaysBetween(
                        worked.originalDue(), worked.day().orElseThrow())
                .value();
        assertThat(movedWorkdays)
                .isEqualTo(worked.excluded().stream().mapToLong(Excluded::days).sum());
    }

    @Property
    void countsOverlappingStopsAsOne(
            @ForAll @DateRange(min = "2024-01-01", max = "2025-12-31") LocalDate start,
            @ForAll List<@IntRange(min = 0, max = 60) Integer> stops,
            @ForAll @IntRange(min = 1, max = 20) int length) {
        List<Suspension> many = stops.stream()
                .map(start::plusDays)
                .map(from -> new Suspension(from, from.plusDays(length), null, null))
                .toList();
        List<Suspension> twice = new ArrayList<>(many);
        twice.addAll(many.reversed());
        Deadline deadline = Deadline.of("办理", Term.workingDays(20));
        assertThat(Clocking.due(deadline, start, twice, List.of(), CALENDAR)
                        .value()
                        .due())
                .isEqualTo(Clocking.due(deadline, start, many, List.of(), CALENDAR)
                        .value()
                        .due());
    }

    @Property
    void readsEveryTermThatItWrites(@ForAll TermUnit unit, @ForAll @IntRange(min = 1, max = 9_999) int amount) {
        Term term = new Term(amount, unit);
        assertThat(Term.of(term.toString())).isEqualTo(term);
    }
}
