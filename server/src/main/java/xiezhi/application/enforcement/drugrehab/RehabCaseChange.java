package xiezhi.application.enforcement.drugrehab;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.kernel.record.Ref;

/** 档案变更: the fields that change while somebody is here. */
public final class RehabCaseChange {
    private final RehabCase before;
    private RehabState state;
    private @Nullable LocalDate admitted;
    private @Nullable Zone zone;
    private @Nullable LocalDate zoneSince;
    private int extendedMonths;
    private @Nullable LocalDate earlyReleaseOn;
    private @Nullable LocalDate ends;
    private @Nullable LocalDate released;
    private @Nullable ReleaseKind releaseKind;
    private @Nullable Ref<Episode> episode;

    RehabCaseChange(RehabCase before) {
        this.before = before;
        this.state = before.state();
        this.admitted = before.admitted();
        this.zone = before.zone();
        this.zoneSince = before.zoneSince();
        this.extendedMonths = before.extendedMonths();
        this.earlyReleaseOn = before.earlyReleaseOn();
        this.ends = before.ends();
        this.released = before.released();
        this.releaseKind = before.releaseKind();
        this.episode = before.episode();
    }

    public RehabCaseChange state(RehabState state) {
        this.state = state;
        return this;
    }

    public RehabCaseChange admitted(@Nullable LocalDate admitted) {
        this.admitted = admitted;
        return this;
    }

    public RehabCaseChange zone(@Nullable Zone zone) {
        this.zone = zone;
        return this;
    }

    public RehabCaseChange zoneSince(@Nullable LocalDate zoneSince) {
        this.zoneSince = zoneSince;
        return this;
    }

    public RehabCaseChange extendedMonths(int extendedMonths) {
        this.extendedMonths = extendedMonths;
        return this;
    }

    public RehabCaseChange earlyReleaseOn(@Nullable LocalDate earlyReleaseOn) {
        this.earlyReleaseOn = earlyReleaseOn;
        return this;
    }

    public RehabCaseChange ends(@Nullable LocalDate ends) {
        this.ends = ends;
        return this;
    }

    public RehabCaseChange released(@Nullable LocalDate released) {
        this.released = released;
        return this;
    }

    public RehabCaseChange releaseKind(@Nullable ReleaseKind releaseKind) {
        this.releaseKind = releaseKind;
        return this;
    }

    public RehabCaseChange episode(@Nullable Ref<Episode> episode) {
        this.episode = episode;
        return this;
    }

    public RehabCase make() {
        return new RehabCase(
                before.id(),
                before.number(),
                state,
                before.person(),
                before.name(),
                before.sex(),
                before.born(),
                before.decisionNumber(),
                before.decider(),
                before.decided(),
                before.policeFrom(),
                before.voluntaryUntil(),
                before.drugs(),
                before.addiction(),
                before.historyYears(),
                before.priorTimes(),
                before.brokeCommunityRehab(),
                before.homeDivision(),
                admitted,
                zone,
                zoneSince,
                extendedMonths,
                earlyReleaseOn,
                ends,
                released,
                releaseKind,
                episode);
    }
}
