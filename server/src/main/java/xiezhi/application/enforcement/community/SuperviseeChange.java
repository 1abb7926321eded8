package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.record.Ref;

/** 社区矫正档案变更: the fields that an act may change; all the others stay as they were entered. */
public final class SuperviseeChange {
    private final Supervisee before;
    private @Nullable Ref<Episode> episode;
    private SuperviseeState state;
    private @Nullable Mobile mobile;
    private @Nullable SupervisionClass supervisionClass;
    private boolean medical;
    private @Nullable LocalDate reportedOn;
    private boolean papersComplete;
    private Ref<Unit> county;
    private @Nullable Ref<Unit> office;
    private boolean leaveDelegated;
    private @Nullable DivisionCode residence;
    private @Nullable Address address;
    private @Nullable LocalDate nextReport;
    private @Nullable LocalDate nextVisit;
    private @Nullable LocalDate nextHealthReport;
    private @Nullable LocalDate nextMedicalReview;
    private @Nullable LocalDate lostSince;
    private boolean revocationPending;
    private @Nullable EndKind endKind;
    private @Nullable LocalDate endedOn;

    SuperviseeChange(Supervisee before) {
        this.before = before;
        this.episode = before.episode();
        this.state = before.state();
        this.mobile = before.mobile();
        this.supervisionClass = before.supervisionClass();
        this.medical = before.medical();
        this.reportedOn = before.reportedOn();
        this.papersComplete = before.papersComplete();
        this.county = before.county();
        this.office = before.office();
        this.leaveDelegated = before.leaveDelegated();
        this.residence = before.residence();
        this.address = before.address();
        this.nextReport = before.nextReport();
        this.nextVisit = before.nextVisit();
        this.nextHealthReport = before.nextHealthReport();
        this.nextMedicalReview = before.nextMedicalReview();
        this.lostSince = before.lostSince();
        this.revocationPending = before.revocationPending();
        this.endKind = before.endKind();
        this.endedOn = before.endedOn();
    }

    public SuperviseeChange episode(@Nullable Ref<Episode> next) {
        this.episode = next;
        return this;
    }

    public SuperviseeChange state(SuperviseeState next) {
        this.state = next;
        return this;
    }

    public SuperviseeChange mobile(@Nullable Mobile next) {
        this.mobile = next;
        return this;
    }

    public SuperviseeChange supervisionClass(@Nullable SupervisionClass next) {
        this.supervisionClass = next;
        return this;
    }

    public SuperviseeChange medical(boolean next) {
        this.medical = next;
        return this;
    }

    public SuperviseeChange reportedOn(@Nullable LocalDate next) {
        this.reportedOn = next;
        return this;
    }

    public SuperviseeChange papersComplete(boolean next) {
        this.papersComplete = next;
        return this;
    }

    public SuperviseeChange county(Ref<Unit> next) {
        this.county = next;
        return this;
    }

    public SuperviseeChange office(@Nullable Ref<Unit> next) {
        this.office = next;
        return this;
    }

    public SuperviseeChange leaveDelegated(boolean next) {
        this.leaveDelegated = next;
        return this;
    }

    public SuperviseeChange residence(@Nullable DivisionCode next) {
        this.residence = next;
        return this;
    }

    public SuperviseeChange address(@Nullable Address next) {
        this.address = next;
        return this;
    }

    public SuperviseeChange nextReport(@Nullable LocalDate next) {
        this.nextReport = next;
        return this;
    }

    public SuperviseeChange nextVisit(@Nullable LocalDate next) {
        this.nextVisit = next;
        return this;
    }

    public SuperviseeChange nextHealthReport(@Nullable LocalDate next) {
        this.nextHealthReport = next;
        return this;
    }

    public SuperviseeChange nextMedicalReview(@Nullable LocalDate next) {
        this.nextMedicalReview = next;
        return this;
    }

    public SuperviseeChange lostSince(@Nullable LocalDate next) {
        this.lostSince = next;
        return this;
    }

    public SuperviseeChange revocationPending(boolean next) {
        this.revocationPending = next;
        return this;
    }

    public SuperviseeChange endKind(@Nullable EndKind next) {
        this.endKind = next;
        return this;
    }

    public SuperviseeChange endedOn(@Nullable LocalDate next) {
        this.endedOn = next;
        return this;
    }

    /** The changed row; its own checks apply. */
    public Supervisee make() {
        return new Supervisee(
                before.id(),
                before.person(),
                episode,
                before.number(),
                state,
                before.name(),
                before.citizenId(),
                before.sex(),
                before.birthDate(),
                mobile,
                before.category(),
                supervisionClass,
                before.minor(),
                medical,
                before.decidingOrgan(),
                before.caseNumber(),
                before.charge(),
                before.effective(),
                before.starts(),
                before.ends(),
                before.reportDue(),
                reportedOn,
                papersComplete,
                county,
                office,
                leaveDelegated,
                residence,
                address,
                nextReport,
                nextVisit,
                nextHealthReport,
                nextMedicalReview,
                lostSince,
                revocationPending,
                endKind,
                endedOn);
    }
}
