package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 外出变更: the fields that an act may change; all the others stay as they were entered. */
public final class LeaveChange {
    private final Leave before;
    private LeaveState state;
    private @Nullable LocalDate decidedOn;
    private @Nullable String opinion;
    private @Nullable LocalDate leftOn;
    private @Nullable LocalDate returnedOn;

    LeaveChange(Leave before) {
        this.before = before;
        this.state = before.state();
        this.decidedOn = before.decidedOn();
        this.opinion = before.opinion();
        this.leftOn = before.leftOn();
        this.returnedOn = before.returnedOn();
    }

    public LeaveChange state(LeaveState next) {
        this.state = next;
        return this;
    }

    public LeaveChange decidedOn(@Nullable LocalDate next) {
        this.decidedOn = next;
        return this;
    }

    public LeaveChange opinion(@Nullable String next) {
        this.opinion = next;
        return this;
    }

    public LeaveChange leftOn(@Nullable LocalDate next) {
        this.leftOn = next;
        return this;
    }

    public LeaveChange returnedOn(@Nullable LocalDate next) {
        this.returnedOn = next;
        return this;
    }

    /** The changed row; its own checks apply. */
    public Leave make() {
        return new Leave(
                before.id(),
                before.supervisee(),
                before.number(),
                state,
                before.kind(),
                before.reason(),
                before.purpose(),
                before.places(),
                before.starts(),
                before.ends(),
                before.appliedOn(),
                before.lateReason(),
                before.decider(),
                before.days(),
                before.daysInWindow(),
                decidedOn,
                opinion,
                leftOn,
                returnedOn);
    }
}
