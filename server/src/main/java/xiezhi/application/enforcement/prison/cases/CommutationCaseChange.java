package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.kernel.record.Ref;

/** 减刑假释案件的下一版: the fields that change are named, all others stay. */
public final class CommutationCaseChange {
    private final Ref<CommutationCase> id;
    private Ref<CustodyFile> file;
    private String number;
    private CaseState state;
    private CaseKind kind;
    private Merit merit;
    private @Nullable Integer proposedMonths;
    private @Nullable TermLength proposedTerm;
    private @Nullable LocalDate proposedEnd;
    private PropertyState property;
    private String conduct;
    private String ruleTrace;
    private @Nullable String evaluation;
    private @Nullable Boolean repentant;
    private @Nullable String repentance;
    private boolean noRisk;
    private @Nullable Boolean revokedExcused;
    private boolean seriousPenalty;
    private @Nullable Integer committeeMembers;
    private @Nullable LocalDate noticeFrom;
    private @Nullable LocalDate noticeTo;
    private boolean mustHear;
    private @Nullable LocalDate submittedOn;
    private @Nullable String court;
    private @Nullable LocalDate courtReceivedOn;
    private @Nullable String courtNumber;
    private @Nullable String procuratorOpinion;
    private @Nullable LocalDate ruledOn;
    private @Nullable CaseResult result;
    private @Nullable Integer grantedMonths;
    private @Nullable TermLength grantedTerm;
    private @Nullable String rulingNumber;
    private @Nullable LocalDate ruledEnd;
    private @Nullable LocalDate servedOn;
    private @Nullable LocalDate effectiveOn;

    CommutationCaseChange(CommutationCase row) {
        this.id = row.id();
        this.file = row.file();
        this.number = row.number();
        this.state = row.state();
        this.kind = row.kind();
        this.merit = row.merit();
        this.proposedMonths = row.proposedMonths();
        this.proposedTerm = row.proposedTerm();
        this.proposedEnd = row.proposedEnd();
        this.property = row.property();
        this.conduct = row.conduct();
        this.ruleTrace = row.ruleTrace();
        this.evaluation = row.evaluation();
        this.repentant = row.repentant();
        this.repentance = row.repentance();
        this.noRisk = row.noRisk();
        this.revokedExcused = row.revokedExcused();
        this.seriousPenalty = row.seriousPenalty();
        this.committeeMembers = row.committeeMembers();
        this.noticeFrom = row.noticeFrom();
        this.noticeTo = row.noticeTo();
        this.mustHear = row.mustHear();
        this.submittedOn = row.submittedOn();
        this.court = row.court();
        this.courtReceivedOn = row.courtReceivedOn();
        this.courtNumber = row.courtNumber();
        this.procuratorOpinion = row.procuratorOpinion();
        this.ruledOn = row.ruledOn();
        this.result = row.result();
        this.grantedMonths = row.grantedMonths();
        this.grantedTerm = row.grantedTerm();
        this.rulingNumber = row.rulingNumber();
        this.ruledEnd = row.ruledEnd();
        this.servedOn = row.servedOn();
        this.effectiveOn = row.effectiveOn();
    }

    public CommutationCaseChange file(Ref<CustodyFile> value) {
        this.file = value;
        return this;
    }

    public CommutationCaseChange number(String value) {
        this.number = value;
        return this;
    }

    public CommutationCaseChange state(CaseState value) {
        this.state = value;
        return this;
    }

    public CommutationCaseChange kind(CaseKind value) {
        this.kind = value;
        return this;
    }

    public CommutationCaseChange merit(Merit value) {
        this.merit = value;
        return this;
    }

    public CommutationCaseChange proposedMonths(@Nullable Integer value) {
        this.proposedMonths = value;
        return this;
    }

    public CommutationCaseChange proposedTerm(@Nullable TermLength value) {
        this.proposedTerm = value;
        return this;
    }

    public CommutationCaseChange proposedEnd(@Nullable LocalDate value) {
        this.proposedEnd = value;
        return this;
    }

    public CommutationCaseChange property(PropertyState value) {
        this.property = value;
        return this;
    }

    public CommutationCaseChange conduct(String value) {
        this.conduct = value;
        return this;
    }

    public CommutationCaseChange ruleTrace(String value) {
        this.ruleTrace = value;
        return this;
    }

    public CommutationCaseChange evaluation(@Nullable String value) {
        this.evaluation = value;
        return this;
    }

    public CommutationCaseChange repentant(@Nullable Boolean value) {
        this.repentant = value;
        return this;
    }

    public CommutationCaseChange repentance(@Nullable String value) {
        this.repentance = value;
        return this;
    }

    public CommutationCaseChange noRisk(boolean value) {
        this.noRisk = value;
        return this;
    }

    public CommutationCaseChange revokedExcused(@Nullable Boolean value) {
        this.revokedExcused = value;
        return this;
    }

    public CommutationCaseChange seriousPenalty(boolean value) {
        this.seriousPenalty = value;
        return this;
    }

    public CommutationCaseChange committeeMembers(@Nullable Integer value) {
        this.committeeMembers = value;
        return this;
    }

    public CommutationCaseChange noticeFrom(@Nullable LocalDate value) {
        this.noticeFrom = value;
        return this;
    }

    public CommutationCaseChange noticeTo(@Nullable LocalDate value) {
        this.noticeTo = value;
        return this;
    }

    public CommutationCaseChange mustHear(boolean value) {
        this.mustHear = value;
        return this;
    }

    public CommutationCaseChange submittedOn(@Nullable LocalDate value) {
        this.submittedOn = value;
        return this;
    }

    public CommutationCaseChange court(@Nullable String value) {
        this.court = value;
        return this;
    }

    public CommutationCaseChange courtReceivedOn(@Nullable LocalDate value) {
        this.courtReceivedOn = value;
        return this;
    }

    public CommutationCaseChange courtNumber(@Nullable String value) {
        this.courtNumber = value;
        return this;
    }

    public CommutationCaseChange procuratorOpinion(@Nullable String value) {
        this.procuratorOpinion = value;
        return this;
    }

    public CommutationCaseChange ruledOn(@Nullable LocalDate value) {
        this.ruledOn = value;
        return this;
    }

    public CommutationCaseChange result(@Nullable CaseResult value) {
        this.result = value;
        return this;
    }

    public CommutationCaseChange grantedMonths(@Nullable Integer value) {
        this.grantedMonths = value;
        return this;
    }

    public CommutationCaseChange grantedTerm(@Nullable TermLength value) {
        this.grantedTerm = value;
        return this;
    }

    public CommutationCaseChange rulingNumber(@Nullable String value) {
        this.rulingNumber = value;
        return this;
    }

    public CommutationCaseChange ruledEnd(@Nullable LocalDate value) {
        this.ruledEnd = value;
        return this;
    }

    public CommutationCaseChange servedOn(@Nullable LocalDate value) {
        this.servedOn = value;
        return this;
    }

    public CommutationCaseChange effectiveOn(@Nullable LocalDate value) {
        this.effectiveOn = value;
        return this;
    }

    /** The row as changed; its own checks apply. */
    public CommutationCase make() {
        return new CommutationCase(
                id,
                file,
                number,
                state,
                kind,
                merit,
                proposedMonths,
                proposedTerm,
                proposedEnd,
                property,
                conduct,
                ruleTrace,
                evaluation,
                repentant,
                repentance,
                noRisk,
                revokedExcused,
                seriousPenalty,
                committeeMembers,
                noticeFrom,
                noticeTo,
                mustHear,
                submittedOn,
                court,
                courtReceivedOn,
                courtNumber,
                procuratorOpinion,
                ruledOn,
                result,
                grantedMonths,
                grantedTerm,
                rulingNumber,
                ruledEnd,
                servedOn,
                effectiveOn);
    }
}
