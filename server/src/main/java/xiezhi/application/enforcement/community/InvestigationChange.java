package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 调查评估变更: the fields that an act may change; all the others stay as they were entered. */
public final class InvestigationChange {
    private final Investigation before;
    private InvestigationState state;
    private LocalDate due;
    private @Nullable String circumstances;
    private @Nullable String consequences;
    private @Nullable String opinions;
    private @Nullable String toForbid;
    private @Nullable String danger;
    private @Nullable Suitability conclusion;
    private @Nullable String evidence;
    private @Nullable LocalDate sentOn;

    InvestigationChange(Investigation before) {
        this.before = before;
        this.state = before.state();
        this.due = before.due();
        this.circumstances = before.circumstances();
        this.consequences = before.consequences();
        this.opinions = before.opinions();
        this.toForbid = before.toForbid();
        this.danger = before.danger();
        this.conclusion = before.conclusion();
        this.evidence = before.evidence();
        this.sentOn = before.sentOn();
    }

    public InvestigationChange state(InvestigationState next) {
        this.state = next;
        return this;
    }

    public InvestigationChange due(LocalDate next) {
        this.due = next;
        return this;
    }

    public InvestigationChange circumstances(@Nullable String next) {
        this.circumstances = next;
        return this;
    }

    public InvestigationChange consequences(@Nullable String next) {
        this.consequences = next;
        return this;
    }

    public InvestigationChange opinions(@Nullable String next) {
        this.opinions = next;
        return this;
    }

    public InvestigationChange toForbid(@Nullable String next) {
        this.toForbid = next;
        return this;
    }

    public InvestigationChange danger(@Nullable String next) {
        this.danger = next;
        return this;
    }

    public InvestigationChange conclusion(@Nullable Suitability next) {
        this.conclusion = next;
        return this;
    }

    public InvestigationChange evidence(@Nullable String next) {
        this.evidence = next;
        return this;
    }

    public InvestigationChange sentOn(@Nullable LocalDate next) {
        this.sentOn = next;
        return this;
    }

    /** The changed row; its own checks apply. */
    public Investigation make() {
        return new Investigation(
                before.id(),
                before.number(),
                state,
                before.requester(),
                before.letterNumber(),
                before.category(),
                before.name(),
                before.citizenId(),
                before.residence(),
                before.receivedOn(),
                before.fastTrack(),
                due,
                circumstances,
                consequences,
                opinions,
                toForbid,
                danger,
                conclusion,
                evidence,
                sentOn,
                before.message(),
                before.person(),
                before.place());
    }
}
