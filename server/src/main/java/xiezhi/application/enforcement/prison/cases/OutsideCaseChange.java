package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.sentence.outside.OutsideGround;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;

/** 暂予监外执行案件的下一版: the fields that change are named, all others stay. */
public final class OutsideCaseChange {
    private final Ref<OutsideCase> id;
    private Ref<CustodyFile> file;
    private String number;
    private OutsideState state;
    private OutsideGround ground;
    private @Nullable String diagnosis;
    private @Nullable String hospital;
    private List<OutsideCase.Doctor> doctors;
    private @Nullable String dangerEvaluation;
    private @Nullable PersonName guarantor;
    private boolean urgent;
    private String ruleTrace;
    private @Nullable LocalDate noticeFrom;
    private @Nullable LocalDate noticeTo;
    private @Nullable String decisionNumber;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate outsideUntil;
    private @Nullable LocalDate handedOverOn;
    private @Nullable String receiver;
    private @Nullable LocalDate recalledOn;
    private @Nullable LocalDate announcedOn;

    OutsideCaseChange(OutsideCase row) {
        this.id = row.id();
        this.file = row.file();
        this.number = row.number();
        this.state = row.state();
        this.ground = row.ground();
        this.diagnosis = row.diagnosis();
        this.hospital = row.hospital();
        this.doctors = row.doctors();
        this.dangerEvaluation = row.dangerEvaluation();
        this.guarantor = row.guarantor();
        this.urgent = row.urgent();
        this.ruleTrace = row.ruleTrace();
        this.noticeFrom = row.noticeFrom();
        this.noticeTo = row.noticeTo();
        this.decisionNumber = row.decisionNumber();
        this.decidedOn = row.decidedOn();
        this.outsideUntil = row.outsideUntil();
        this.handedOverOn = row.handedOverOn();
        this.receiver = row.receiver();
        this.recalledOn = row.recalledOn();
        this.announcedOn = row.announcedOn();
    }

    public OutsideCaseChange file(Ref<CustodyFile> value) {
        this.file = value;
        return this;
    }

    public OutsideCaseChange number(String value) {
        this.number = value;
        return this;
    }

    public OutsideCaseChange state(OutsideState value) {
        this.state = value;
        return this;
    }

    public OutsideCaseChange ground(OutsideGround value) {
        this.ground = value;
        return this;
    }

    public OutsideCaseChange diagnosis(@Nullable String value) {
        this.diagnosis = value;
        return this;
    }

    public OutsideCaseChange hospital(@Nullable String value) {
        this.hospital = value;
        return this;
    }

    public OutsideCaseChange doctors(List<OutsideCase.Doctor> value) {
        this.doctors = value;
        return this;
    }

    public OutsideCaseChange dangerEvaluation(@Nullable String value) {
        this.dangerEvaluation = value;
        return this;
    }

    public OutsideCaseChange guarantor(@Nullable PersonName value) {
        this.guarantor = value;
        return this;
    }

    public OutsideCaseChange urgent(boolean value) {
        this.urgent = value;
        return this;
    }

    public OutsideCaseChange ruleTrace(String value) {
        this.ruleTrace = value;
        return this;
    }

    public OutsideCaseChange noticeFrom(@Nullable LocalDate value) {
        this.noticeFrom = value;
        return this;
    }

    public OutsideCaseChange noticeTo(@Nullable LocalDate value) {
        this.noticeTo = value;
        return this;
    }

    public OutsideCaseChange decisionNumber(@Nullable String value) {
        this.decisionNumber = value;
        return this;
    }

    public OutsideCaseChange decidedOn(@Nullable LocalDate value) {
        this.decidedOn = value;
        return this;
    }

    public OutsideCaseChange outsideUntil(@Nullable LocalDate value) {
        this.outsideUntil = value;
        return this;
    }

    public OutsideCaseChange handedOverOn(@Nullable LocalDate value) {
        this.handedOverOn = value;
        return this;
    }

    public OutsideCaseChange receiver(@Nullable String value) {
        this.receiver = value;
        return this;
    }

    public OutsideCaseChange recalledOn(@Nullable LocalDate value) {
        this.recalledOn = value;
        return this;
    }

    public OutsideCaseChange announcedOn(@Nullable LocalDate value) {
        this.announcedOn = value;
        return this;
    }

    /** The row as changed; its own checks apply. */
    public OutsideCase make() {
        return new OutsideCase(
                id,
                file,
                number,
                state,
                ground,
                diagnosis,
                hospital,
                doctors,
                dangerEvaluation,
                guarantor,
                urgent,
                ruleTrace,
                noticeFrom,
                noticeTo,
                decisionNumber,
                decidedOn,
                outsideUntil,
                handedOverOn,
                receiver,
                recalledOn,
                announcedOn);
    }
}
