package xiezhi.foundation.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.time.ClockWords;
import xiezhi.kernel.time.Due;
import xiezhi.kernel.time.Suspension;
import xiezhi.kernel.time.TermUnit;

/** 钟面: a clock as people read it today. */
@Component
class ClockFace {
    private final Calendars calendars;
    private final Clock clock;

    ClockFace(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    CaseClock of(RunningClock row) {
        Instant at = row.metAt() != null ? row.metAt() : clock.instant();
        ClockWords words = words(row, at);
        return new CaseClock(
                row.id(),
                row.rule().code(),
                row.rule().name(),
                Names.human(row.rule().code()),
                row.rule().basis(),
                row.eventAt(),
                row.due(),
                row.originalDue(),
                row.term().unit().name(),
                state(row, at),
                row.provisional() && row.open(),
                (int) words.remaining(),
                text(row, words.text(), at),
                englishText(row, words.englishText(), at),
                row.excluded().stream()
                        .map(x -> new CaseClock.Excluded(x.from(), x.to(), x.why() == null ? "" : x.why()))
                        .toList(),
                row.reasons(),
                row.rule().consequence(),
                row.metAt());
    }

    private ClockWords words(RunningClock row, Instant at) {
        LocalDateTime now = LocalDateTime.ofInstant(at, RunningClock.SHANGHAI);
        if (row.term().unit() == TermUnit.HOURS) {
            return ClockWords.of(LocalDateTime.ofInstant(row.dueAt(), RunningClock.SHANGHAI), now);
        }
        LocalDate last = row.due();
        boolean paused = row.state() == RunningClock.State.PAUSED;
        LocalDate since = row.suspensions().stream()
                .filter(s -> s.to() == null)
                .map(Suspension::from)
                .findFirst()
                .orElse(last);
        Due due = new Due(
                row.startDay(),
                last,
                paused ? null : last,
                row.originalDue(),
                List.of(),
                row.provisional(),
                paused ? since : null);
        return ClockWords.of(due, row.term().unit(), now.toLocalDate(), calendars.of(row.unit()));
    }

    private static String state(RunningClock row, Instant now) {
        return row.state() == RunningClock.State.RUNNING && !now.isBefore(row.dueAt())
                ? "OVERDUE"
                : row.state().name();
    }

    private static boolean late(RunningClock row, Instant at) {
        return !at.isBefore(row.dueAt());
    }

    private static String text(RunningClock row, String running, Instant at) {
        return switch (row.state()) {
            case RUNNING, PAUSED -> running;
            case MET -> (late(row, at) ? "逾期办结 (%s到期)" : "按期办结 (%s到期)").formatted(row.due());
            case CANCELLED -> "不再计算";
        };
    }

    private static String englishText(RunningClock row, String running, Instant at) {
        return switch (row.state()) {
            case RUNNING, PAUSED -> running;
            case MET -> (late(row, at) ? "Done late (was due %s)" : "Done in time (due %s)").formatted(row.due());
            case CANCELLED -> "No longer counted";
        };
    }
}
