package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;

/** 离监的下一版: the fields that change are named, all others stay. */
public final class LeaveChange {
    private final Ref<Leave> id;
    private Ref<CustodyFile> file;
    private String number;
    private LeaveState state;
    private LeaveKind kind;
    private @Nullable SpecialLeaveGround ground;
    private LocalDate outOn;
    private int days;
    private LocalDate backBy;
    private String destination;
    private boolean promised;
    private @Nullable PersonName guarantor;
    private boolean policeTold;
    private @Nullable String escorts;
    private boolean goodConduct;
    private boolean noRisk;
    private @Nullable LocalDate backOn;
    private @Nullable String opinion;

    LeaveChange(Leave row) {
        this.id = row.id();
        this.file = row.file();
        this.number = row.number();
        this.state = row.state();
        this.kind = row.kind();
        this.ground = row.ground();
        this.outOn = row.outOn();
        this.days = row.days();
        this.backBy = row.backBy();
        this.destination = row.destination();
        this.promised = row.promised();
        this.guarantor = row.guarantor();
        this.policeTold = row.policeTold();
        this.escorts = row.escorts();
        this.goodConduct = row.goodConduct();
        this.noRisk = row.noRisk();
        this.backOn = row.backOn();
        this.opinion = row.opinion();
    }

    public LeaveChange file(Ref<CustodyFile> value) {
        this.file = value;
        return this;
    }

    public LeaveChange number(String value) {
        this.number = value;
        return this;
    }

    public LeaveChange state(LeaveState value) {
        this.state = value;
        return this;
    }

    public LeaveChange kind(LeaveKind value) {
        this.kind = value;
        return this;
    }

    public LeaveChange ground(@Nullable SpecialLeaveGround value) {
        this.ground = value;
        return this;
    }

    public LeaveChange outOn(LocalDate value) {
        this.outOn = value;
        return this;
    }

    public LeaveChange days(int value) {
        this.days = value;
        return this;
    }

    public LeaveChange backBy(LocalDate value) {
        this.backBy = value;
        return this;
    }

    public LeaveChange destination(String value) {
        this.destination = value;
        return this;
    }

    public LeaveChange promised(boolean value) {
        this.promised = value;
        return this;
    }

    public LeaveChange guarantor(@Nullable PersonName value) {
        this.guarantor = value;
        return this;
    }

    public LeaveChange policeTold(boolean value) {
        this.policeTold = value;
        return this;
    }

    public LeaveChange escorts(@Nullable String value) {
        this.escorts = value;
        return this;
    }

    public LeaveChange goodConduct(boolean value) {
        this.goodConduct = value;
        return this;
    }

    public LeaveChange noRisk(boolean value) {
        this.noRisk = value;
        return this;
    }

    public LeaveChange backOn(@Nullable LocalDate value) {
        this.backOn = value;
        return this;
    }

    public LeaveChange opinion(@Nullable String value) {
        this.opinion = value;
        return this;
    }

    /** The row as changed; its own checks apply. */
    public Leave make() {
        return new Leave(
                id,
                file,
                number,
                state,
                kind,
                ground,
                outOn,
                days,
                backBy,
                destination,
                promised,
                guarantor,
                policeTold,
                escorts,
                goodConduct,
                noRisk,
                backOn,
                opinion);
    }
}
