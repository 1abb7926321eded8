package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.sanctions.ArrestReason;

/** 处分变更: the fields that an act may change; all the others stay as they were entered. */
public final class SanctionChange {
    private final Sanction before;
    private SanctionState state;
    private @Nullable String defence;
    private @Nullable String lawyerOpinion;
    private @Nullable LocalDate heardOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable String opinion;
    private Set<ArrestReason> arrestReasons;
    private @Nullable String organ;
    private @Nullable String rulingNumber;
    private @Nullable LocalDate ruledOn;

    SanctionChange(Sanction before) {
        this.before = before;
        this.state = before.state();
        this.defence = before.defence();
        this.lawyerOpinion = before.lawyerOpinion();
        this.heardOn = before.heardOn();
        this.decidedOn = before.decidedOn();
        this.opinion = before.opinion();
        this.arrestReasons = before.arrestReasons();
        this.organ = before.organ();
        this.rulingNumber = before.rulingNumber();
        this.ruledOn = before.ruledOn();
    }

    public SanctionChange state(SanctionState next) {
        this.state = next;
        return this;
    }

    public SanctionChange defence(@Nullable String next) {
        this.defence = next;
        return this;
    }

    public SanctionChange lawyerOpinion(@Nullable String next) {
        this.lawyerOpinion = next;
        return this;
    }

    public SanctionChange heardOn(@Nullable LocalDate next) {
        this.heardOn = next;
        return this;
    }

    public SanctionChange decidedOn(@Nullable LocalDate next) {
        this.decidedOn = next;
        return this;
    }

    public SanctionChange opinion(@Nullable String next) {
        this.opinion = next;
        return this;
    }

    public SanctionChange arrestReasons(Set<ArrestReason> next) {
        this.arrestReasons = next;
        return this;
    }

    public SanctionChange organ(@Nullable String next) {
        this.organ = next;
        return this;
    }

    public SanctionChange rulingNumber(@Nullable String next) {
        this.rulingNumber = next;
        return this;
    }

    public SanctionChange ruledOn(@Nullable LocalDate next) {
        this.ruledOn = next;
        return this;
    }

    /** The changed row; its own checks apply. */
    public Sanction make() {
        return new Sanction(
                before.id(),
                before.supervisee(),
                before.violation(),
                before.number(),
                state,
                before.kind(),
                before.breach(),
                before.proposedOn(),
                before.grounds(),
                before.departure(),
                before.urgent(),
                before.defenceBy(),
                defence,
                lawyerOpinion,
                heardOn,
                decidedOn,
                opinion,
                arrestReasons,
                organ,
                rulingNumber,
                ruledOn);
    }
}
