package xiezhi.foundation.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.time.Deadline;
import xiezhi.kernel.time.Excluded;
import xiezhi.kernel.time.Extension;
import xiezhi.kernel.time.Regime;
import xiezhi.kernel.time.Suspension;
import xiezhi.kernel.time.Term;

/** 时钟行: a clock as it is stored: the rule as it was when it began, what happened since, and the last day computed from that. */
record RunningClock(
        UUID id,
        ClockRule rule,
        UUID business,
        UUID unit,
        Instant eventAt,
        LocalDate due,
        Instant dueAt,
        LocalDate originalDue,
        State state,
        boolean provisional,
        List<Suspension> suspensions,
        List<Extension> extensions,
        List<Excluded> excluded,
        List<Reason> reasons,
        @Nullable Instant metAt,
        @Nullable Instant nextLook) {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** 时钟状态. Overdue is no state but a fact that the day shows. */
    enum State {
        RUNNING,
        PAUSED,
        MET,
        CANCELLED
    }

    Term term() {
        return Term.of(rule.term());
    }

    Deadline deadline() {
        Deadline deadline = Deadline.of(rule.name(), term(), rule.basis().toArray(String[]::new))
                .under(regime());
        return rule.rolls() ? deadline : deadline.notRolled();
    }

    /** A limit that rests on the article of criminal procedure about time is counted by it. */
    private Regime regime() {
        return rule.basis().contains(Regime.CRIMINAL.start()) ? Regime.CRIMINAL : Regime.CIVIL;
    }

    LocalDate startDay() {
        return eventAt.atZone(SHANGHAI).toLocalDate();
    }

    boolean open() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    RunningClock with(State next, List<Suspension> stopped, List<Extension> lengthened) {
        return new RunningClock(
                id,
                rule,
                business,
                unit,
                eventAt,
                due,
                dueAt,
                originalDue,
                next,
                provisional,
                stopped,
                lengthened,
                excluded,
                reasons,
                metAt,
                nextLook);
    }

    RunningClock computed(
            LocalDate day, Instant at, LocalDate original, boolean maybe, List<Excluded> left, List<Reason> why) {
        return new RunningClock(
                id,
                rule,
                business,
                unit,
                eventAt,
                day,
                at,
                original,
                state,
                maybe,
                suspensions,
                extensions,
                left,
                why,
                metAt,
                nextLook);
    }

    RunningClock lookAt(@Nullable Instant next) {
        return new RunningClock(
                id,
                rule,
                business,
                unit,
                eventAt,
                due,
                dueAt,
                originalDue,
                state,
                provisional,
                suspensions,
                extensions,
                excluded,
                reasons,
                metAt,
                next);
    }

    RunningClock met(Instant at) {
        return new RunningClock(
                id,
                rule,
                business,
                unit,
                eventAt,
                due,
                dueAt,
                originalDue,
                State.MET,
                provisional,
                suspensions,
                extensions,
                excluded,
                reasons,
                at,
                null);
    }
}
