package xiezhi.application.enforcement.prison.discipline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.kernel.record.Ref;

/** 禁闭的下一版: the fields that change are named, all others stay. */
public final class ConfinementChange {
    private final Ref<Confinement> id;
    private Ref<CustodyFile> file;
    private String number;
    private ConfinementState state;
    private Misconduct conduct;
    private String facts;
    private int proposedDays;
    private boolean newFact;
    private @Nullable LocalDate starts;
    private @Nullable LocalDate ends;
    private @Nullable String doctorBefore;
    private @Nullable LocalDate liftedOn;
    private @Nullable String liftReason;
    private @Nullable String opinion;

    ConfinementChange(Confinement row) {
        this.id = row.id();
        this.file = row.file();
        this.number = row.number();
        this.state = row.state();
        this.conduct = row.conduct();
        this.facts = row.facts();
        this.proposedDays = row.proposedDays();
        this.newFact = row.newFact();
        this.starts = row.starts();
        this.ends = row.ends();
        this.doctorBefore = row.doctorBefore();
        this.liftedOn = row.liftedOn();
        this.liftReason = row.liftReason();
        this.opinion = row.opinion();
    }

    public ConfinementChange file(Ref<CustodyFile> value) {
        this.file = value;
        return this;
    }

    public ConfinementChange number(String value) {
        this.number = value;
        return this;
    }

    public ConfinementChange state(ConfinementState value) {
        this.state = value;
        return this;
    }

    public ConfinementChange conduct(Misconduct value) {
        this.conduct = value;
        return this;
    }

    public ConfinementChange facts(String value) {
        this.facts = value;
        return this;
    }

    public ConfinementChange proposedDays(int value) {
        this.proposedDays = value;
        return this;
    }

    public ConfinementChange newFact(boolean value) {
        this.newFact = value;
        return this;
    }

    public ConfinementChange starts(@Nullable LocalDate value) {
        this.starts = value;
        return this;
    }

    public ConfinementChange ends(@Nullable LocalDate value) {
        this.ends = value;
        return this;
    }

    public ConfinementChange doctorBefore(@Nullable String value) {
        this.doctorBefore = value;
        return this;
    }

    public ConfinementChange liftedOn(@Nullable LocalDate value) {
        this.liftedOn = value;
        return this;
    }

    public ConfinementChange liftReason(@Nullable String value) {
        this.liftReason = value;
        return this;
    }

    public ConfinementChange opinion(@Nullable String value) {
        this.opinion = value;
        return this;
    }

    /** The row as changed; its own checks apply. */
    public Confinement make() {
        return new Confinement(
                id,
                file,
                number,
                state,
                conduct,
                facts,
                proposedDays,
                newFact,
                starts,
                ends,
                doctorBefore,
                liftedOn,
                liftReason,
                opinion);
    }
}
