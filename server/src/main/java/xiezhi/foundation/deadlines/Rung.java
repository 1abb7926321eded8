package xiezhi.foundation.deadlines;

import java.time.Duration;
import java.time.Instant;
import xiezhi.kernel.time.TermUnit;
import xiezhi.kernel.time.WorkCalendar;

/** 提醒阶梯: when people are reminded of a limit. Reached by the facts of the clock, not by a timer that fired. */
enum Rung {
    /** 过半. */
    HALF("过半", false) {
        @Override
        Instant reached(RunningClock clock, WorkCalendar calendar) {
            return clock.eventAt().plus(length(clock).dividedBy(2));
        }
    },
    /** 期满前两个工作日; for hours, the last quarter. */
    SOON("即将到期", true) {
        @Override
        Instant reached(RunningClock clock, WorkCalendar calendar) {
            return clock.term().unit() == TermUnit.HOURS
                    ? clock.dueAt().minus(length(clock).dividedBy(4))
                    : startOf(calendar.addWorkdays(clock.due(), -2).value());
        }
    },
    /** 期满日; for hours, the last hour. */
    DUE("今日到期", true) {
        @Override
        Instant reached(RunningClock clock, WorkCalendar calendar) {
            return clock.term().unit() == TermUnit.HOURS
                    ? clock.dueAt().minus(Duration.ofHours(1))
                    : startOf(clock.due());
        }
    },
    /** 逾期. */
    OVERDUE("已逾期", true) {
        @Override
        Instant reached(RunningClock clock, WorkCalendar calendar) {
            return clock.dueAt();
        }
    },
    /** 逾期超过一倍. */
    TWICE("逾期超过期限一倍", true) {
        @Override
        Instant reached(RunningClock clock, WorkCalendar calendar) {
            return clock.dueAt().plus(length(clock));
        }
    };

    private final String label;
    private final boolean leaders;

    Rung(String label, boolean leaders) {
        this.label = label;
        this.leaders = leaders;
    }

    abstract Instant reached(RunningClock clock, WorkCalendar calendar);

    String label() {
        return label;
    }

    /** Whether the leader is told too. */
    boolean tellsLeaders() {
        return leaders;
    }

    private static Duration length(RunningClock clock) {
        return Duration.between(clock.eventAt(), clock.dueAt());
    }

    private static Instant startOf(java.time.LocalDate day) {
        return day.atStartOfDay(RunningClock.SHANGHAI).toInstant();
    }
}
