package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 电子定位决定变更: the fields that an act may change; all the others stay as they were entered. */
public final class LocatingOrderChange {
    private final LocatingOrder before;
    private LocatingState state;
    private @Nullable String device;
    private @Nullable String approver;
    private @Nullable LocalDate informedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;

    LocatingOrderChange(LocatingOrder before) {
        this.before = before;
        this.state = before.state();
        this.device = before.device();
        this.approver = before.approver();
        this.informedOn = before.informedOn();
        this.endedOn = before.endedOn();
        this.endReason = before.endReason();
    }

    public LocatingOrderChange state(LocatingState next) {
        this.state = next;
        return this;
    }

    public LocatingOrderChange device(@Nullable String next) {
        this.device = next;
        return this;
    }

    public LocatingOrderChange approver(@Nullable String next) {
        this.approver = next;
        return this;
    }

    public LocatingOrderChange informedOn(@Nullable LocalDate next) {
        this.informedOn = next;
        return this;
    }

    public LocatingOrderChange endedOn(@Nullable LocalDate next) {
        this.endedOn = next;
        return this;
    }

    public LocatingOrderChange endReason(@Nullable String next) {
        this.endReason = next;
        return this;
    }

    /** The changed row; its own checks apply. */
    public LocatingOrder make() {
        return new LocatingOrder(
                before.id(),
                before.supervisee(),
                before.number(),
                state,
                before.grounds(),
                before.starts(),
                before.ends(),
                before.prolongs(),
                before.assessment(),
                device,
                approver,
                informedOn,
                endedOn,
                endReason);
    }
}
