package xiezhi.application.enforcement.resettlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.risk.RiskBand;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Ref;

/** 档案变更: the fields that change while somebody is expected and helped. */
public final class HelpCaseChange {
    private final HelpCase before;
    private HelpState state;
    private LocalDate releaseOn;
    private @Nullable LocalDate released;
    private boolean minor;
    private DivisionCode homeDivision;
    private @Nullable Address address;
    private @Nullable Verdict verdict;
    private @Nullable Boolean familyCollects;
    private boolean key;
    private @Nullable RiskBand band;
    private @Nullable HandoverKind pickup;
    private @Nullable Collector collector;
    private @Nullable Ref<Unit> receiver;
    private @Nullable String helper;
    private Consent consent;
    private @Nullable LocalDate opened;
    private @Nullable LocalDate periodEnd;
    private @Nullable LocalDate nextVisit;
    private @Nullable Closure closure;
    private @Nullable LocalDate closed;
    private @Nullable Ref<Episode> episode;

    HelpCaseChange(HelpCase before) {
        this.before = before;
        this.state = before.state();
        this.releaseOn = before.releaseOn();
        this.released = before.released();
        this.minor = before.minor();
        this.homeDivision = before.homeDivision();
        this.address = before.address();
        this.verdict = before.verdict();
        this.familyCollects = before.familyCollects();
        this.key = before.key();
        this.band = before.band();
        this.pickup = before.pickup();
        this.collector = before.collector();
        this.receiver = before.receiver();
        this.helper = before.helper();
        this.consent = before.consent();
        this.opened = before.opened();
        this.periodEnd = before.periodEnd();
        this.nextVisit = before.nextVisit();
        this.closure = before.closure();
        this.closed = before.closed();
        this.episode = before.episode();
    }

    public HelpCaseChange state(HelpState state) {
        this.state = state;
        return this;
    }

    public HelpCaseChange releaseOn(LocalDate releaseOn) {
        this.releaseOn = releaseOn;
        return this;
    }

    public HelpCaseChange released(@Nullable LocalDate released) {
        this.released = released;
        return this;
    }

    public HelpCaseChange minor(boolean minor) {
        this.minor = minor;
        return this;
    }

    public HelpCaseChange homeDivision(DivisionCode homeDivision) {
        this.homeDivision = homeDivision;
        return this;
    }

    public HelpCaseChange address(@Nullable Address address) {
        this.address = address;
        return this;
    }

    public HelpCaseChange verdict(@Nullable Verdict verdict) {
        this.verdict = verdict;
        return this;
    }

    public HelpCaseChange familyCollects(@Nullable Boolean familyCollects) {
        this.familyCollects = familyCollects;
        return this;
    }

    public HelpCaseChange key(boolean key) {
        this.key = key;
        return this;
    }

    public HelpCaseChange band(@Nullable RiskBand band) {
        this.band = band;
        return this;
    }

    public HelpCaseChange pickup(@Nullable HandoverKind pickup) {
        this.pickup = pickup;
        return this;
    }

    public HelpCaseChange collector(@Nullable Collector collector) {
        this.collector = collector;
        return this;
    }

    public HelpCaseChange receiver(@Nullable Ref<Unit> receiver) {
        this.receiver = receiver;
        return this;
    }

    public HelpCaseChange helper(@Nullable String helper) {
        this.helper = helper;
        return this;
    }

    public HelpCaseChange consent(Consent consent) {
        this.consent = consent;
        return this;
    }

    public HelpCaseChange opened(@Nullable LocalDate opened) {
        this.opened = opened;
        return this;
    }

    public HelpCaseChange periodEnd(@Nullable LocalDate periodEnd) {
        this.periodEnd = periodEnd;
        return this;
    }

    public HelpCaseChange nextVisit(@Nullable LocalDate nextVisit) {
        this.nextVisit = nextVisit;
        return this;
    }

    public HelpCaseChange closure(@Nullable Closure closure) {
        this.closure = closure;
        return this;
    }

    public HelpCaseChange closed(@Nullable LocalDate closed) {
        this.closed = closed;
        return this;
    }

    public HelpCaseChange episode(@Nullable Ref<Episode> episode) {
        this.episode = episode;
        return this;
    }

    public HelpCase make() {
        return new HelpCase(
                before.id(),
                before.number(),
                state,
                before.person(),
                before.name(),
                before.born(),
                before.source(),
                before.fromUnit(),
                releaseOn,
                released,
                before.announced(),
                before.sameDay(),
                minor,
                homeDivision,
                address,
                verdict,
                familyCollects,
                key,
                band,
                pickup,
                collector,
                receiver,
                helper,
                consent,
                opened,
                periodEnd,
                nextVisit,
                closure,
                closed,
                episode);
    }
}
