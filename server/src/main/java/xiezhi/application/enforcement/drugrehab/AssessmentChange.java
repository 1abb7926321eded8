package xiezhi.application.enforcement.drugrehab;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 评估变更: the fields that change while an assessment is on its way. */
public final class AssessmentChange {
    private final Assessment before;
    private DiagnosisState state;
    private boolean bodyDone;
    private Set<PhysicalSign> bodyLacks;
    private @Nullable Outcome physicalMental;
    private @Nullable Outcome behaviour;
    private @Nullable SocialOutcome social;
    private @Nullable Opinion opinion;
    private @Nullable Integer months;
    private @Nullable String grounds;
    private @Nullable LocalDate noticeFrom;
    private @Nullable LocalDate noticeTo;
    private @Nullable String objection;
    private @Nullable String recheck;
    private @Nullable LocalDate received;
    private @Nullable LocalDate answered;
    private @Nullable Boolean approved;
    private @Nullable String answerNumber;

    AssessmentChange(Assessment before) {
        this.before = before;
        this.state = before.state();
        this.bodyDone = before.bodyDone();
        this.bodyLacks = before.bodyLacks();
        this.physicalMental = before.physicalMental();
        this.behaviour = before.behaviour();
        this.social = before.social();
        this.opinion = before.opinion();
        this.months = before.months();
        this.grounds = before.grounds();
        this.noticeFrom = before.noticeFrom();
        this.noticeTo = before.noticeTo();
        this.objection = before.objection();
        this.recheck = before.recheck();
        this.received = before.received();
        this.answered = before.answered();
        this.approved = before.approved();
        this.answerNumber = before.answerNumber();
    }

    public AssessmentChange state(DiagnosisState state) {
        this.state = state;
        return this;
    }

    public AssessmentChange bodyDone(boolean bodyDone) {
        this.bodyDone = bodyDone;
        return this;
    }

    public AssessmentChange bodyLacks(Set<PhysicalSign> bodyLacks) {
        this.bodyLacks = bodyLacks;
        return this;
    }

    public AssessmentChange physicalMental(@Nullable Outcome physicalMental) {
        this.physicalMental = physicalMental;
        return this;
    }

    public AssessmentChange behaviour(@Nullable Outcome behaviour) {
        this.behaviour = behaviour;
        return this;
    }

    public AssessmentChange social(@Nullable SocialOutcome social) {
        this.social = social;
        return this;
    }

    public AssessmentChange opinion(@Nullable Opinion opinion) {
        this.opinion = opinion;
        return this;
    }

    public AssessmentChange months(@Nullable Integer months) {
        this.months = months;
        return this;
    }

    public AssessmentChange grounds(@Nullable String grounds) {
        this.grounds = grounds;
        return this;
    }

    public AssessmentChange noticeFrom(@Nullable LocalDate noticeFrom) {
        this.noticeFrom = noticeFrom;
        return this;
    }

    public AssessmentChange noticeTo(@Nullable LocalDate noticeTo) {
        this.noticeTo = noticeTo;
        return this;
    }

    public AssessmentChange objection(@Nullable String objection) {
        this.objection = objection;
        return this;
    }

    public AssessmentChange recheck(@Nullable String recheck) {
        this.recheck = recheck;
        return this;
    }

    public AssessmentChange received(@Nullable LocalDate received) {
        this.received = received;
        return this;
    }

    public AssessmentChange answered(@Nullable LocalDate answered) {
        this.answered = answered;
        return this;
    }

    public AssessmentChange approved(@Nullable Boolean approved) {
        this.approved = approved;
        return this;
    }

    public AssessmentChange answerNumber(@Nullable String answerNumber) {
        this.answerNumber = answerNumber;
        return this;
    }

    public Assessment make() {
        return new Assessment(
                before.id(),
                before.rehab(),
                state,
                before.number(),
                before.kind(),
                before.opened(),
                bodyDone,
                bodyLacks,
                physicalMental,
                behaviour,
                social,
                opinion,
                months,
                grounds,
                noticeFrom,
                noticeTo,
                objection,
                recheck,
                received,
                answered,
                approved,
                answerNumber);
    }
}
