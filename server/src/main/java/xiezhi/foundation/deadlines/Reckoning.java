package xiezhi.foundation.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.time.Clocking;
import xiezhi.kernel.time.Due;
import xiezhi.kernel.time.TermUnit;
import xiezhi.kernel.time.WorkCalendar;

/** 期限推算: asks the kernel when a clock ends and when its next alert is due. Counts nothing itself. */
@Component
class Reckoning {
    private final Calendars calendars;

    Reckoning(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The clock with its last day, reasons and next alert, under the calendar in force. */
    RunningClock of(RunningClock clock) {
        WorkCalendar calendar = calendars.of(clock.unit());
        RunningClock computed = clock.term().unit() == TermUnit.HOURS ? hours(clock) : days(clock, calendar);
        return computed.state() == RunningClock.State.RUNNING
                ? computed.lookAt(
                        nextLook(computed, computed.eventAt(), calendar).orElse(null))
                : computed.lookAt(null);
    }

    /** The first instant after the given one at which a rung of the ladder is reached. */
    Optional<Instant> nextLook(RunningClock clock, Instant after, WorkCalendar calendar) {
        return List.of(Rung.values()).stream()
                .map(rung -> rung.reached(clock, calendar))
                .filter(at -> at.isAfter(after))
                .min(Instant::compareTo);
    }

    private static RunningClock hours(RunningClock clock) {
        LocalDateTime start = LocalDateTime.ofInstant(clock.eventAt(), RunningClock.SHANGHAI);
        Ruling<LocalDateTime> end = Clocking.due(clock.deadline(), start);
        LocalDate day = end.value().toLocalDate();
        return clock.computed(
                day, end.value().atZone(RunningClock.SHANGHAI).toInstant(), day, false, List.of(), end.reasons());
    }

    private static RunningClock days(RunningClock clock, WorkCalendar calendar) {
        Ruling<Due> ruling =
                Clocking.due(clock.deadline(), clock.startDay(), clock.suspensions(), clock.extensions(), calendar);
        Due due = ruling.value();
        LocalDate last = due.day().orElse(clock.due());
        return clock.computed(
                last, endOf(last), due.originalDue(), due.provisional(), due.excluded(), ruling.reasons());
    }

    /** The end of the day in Shanghai (民法典 art. 203: 24:00 of the last day). */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(RunningClock.SHANGHAI).toInstant();
    }
}
