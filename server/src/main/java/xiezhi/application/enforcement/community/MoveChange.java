package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 执行地变更变更: the fields that an act may change; all the others stay as they were entered. */
public final class MoveChange {
    private final Move before;
    private MoveState state;
    private @Nullable String answer;
    private @Nullable LocalDate decidedOn;
    private @Nullable String opinion;
    private @Nullable LocalDate reportBy;
    private @Nullable LocalDate receivedOn;

    MoveChange(Move before) {
        this.before = before;
        this.state = before.state();
        this.answer = before.answer();
        this.decidedOn = before.decidedOn();
        this.opinion = before.opinion();
        this.reportBy = before.reportBy();
        this.receivedOn = before.receivedOn();
    }

    public MoveChange state(MoveState next) {
        this.state = next;
        return this;
    }

    public MoveChange answer(@Nullable String next) {
        this.answer = next;
        return this;
    }

    public MoveChange decidedOn(@Nullable LocalDate next) {
        this.decidedOn = next;
        return this;
    }

    public MoveChange opinion(@Nullable String next) {
        this.opinion = next;
        return this;
    }

    public MoveChange reportBy(@Nullable LocalDate next) {
        this.reportBy = next;
        return this;
    }

    public MoveChange receivedOn(@Nullable LocalDate next) {
        this.receivedOn = next;
        return this;
    }

    /** The changed row; its own checks apply. */
    public Move make() {
        return new Move(
                before.id(),
                before.supervisee(),
                before.number(),
                state,
                before.fromCounty(),
                before.toCounty(),
                before.reason(),
                before.address(),
                before.appliedOn(),
                answer,
                decidedOn,
                opinion,
                reportBy,
                receivedOn);
    }
}
