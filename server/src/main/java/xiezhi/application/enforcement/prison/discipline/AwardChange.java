package xiezhi.application.enforcement.prison.discipline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.kernel.record.Ref;

/** 奖惩的下一版: the fields that change are named, all others stay. */
public final class AwardChange {
    private final Ref<Award> id;
    private Ref<CustodyFile> file;
    private String number;
    private AwardState state;
    private AwardKind kind;
    private String basis;
    private String facts;
    private boolean review;
    private @Nullable String reviewed;
    private @Nullable LocalDate decidedOn;
    private @Nullable String opinion;

    AwardChange(Award row) {
        this.id = row.id();
        this.file = row.file();
        this.number = row.number();
        this.state = row.state();
        this.kind = row.kind();
        this.basis = row.basis();
        this.facts = row.facts();
        this.review = row.review();
        this.reviewed = row.reviewed();
        this.decidedOn = row.decidedOn();
        this.opinion = row.opinion();
    }

    public AwardChange file(Ref<CustodyFile> value) {
        this.file = value;
        return this;
    }

    public AwardChange number(String value) {
        this.number = value;
        return this;
    }

    public AwardChange state(AwardState value) {
        this.state = value;
        return this;
    }

    public AwardChange kind(AwardKind value) {
        this.kind = value;
        return this;
    }

    public AwardChange basis(String value) {
        this.basis = value;
        return this;
    }

    public AwardChange facts(String value) {
        this.facts = value;
        return this;
    }

    public AwardChange review(boolean value) {
        this.review = value;
        return this;
    }

    public AwardChange reviewed(@Nullable String value) {
        this.reviewed = value;
        return this;
    }

    public AwardChange decidedOn(@Nullable LocalDate value) {
        this.decidedOn = value;
        return this;
    }

    public AwardChange opinion(@Nullable String value) {
        this.opinion = value;
        return this;
    }

    /** The row as changed; its own checks apply. */
    public Award make() {
        return new Award(id, file, number, state, kind, basis, facts, review, reviewed, decidedOn, opinion);
    }
}
