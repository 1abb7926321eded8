package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.RehabState.ARRIVING;
import static xiezhi.application.enforcement.drugrehab.RehabState.CRIMINAL_CUSTODY;
import static xiezhi.application.enforcement.drugrehab.RehabState.DECEASED;
import static xiezhi.application.enforcement.drugrehab.RehabState.ESCAPED;
import static xiezhi.application.enforcement.drugrehab.RehabState.IN_REHAB;
import static xiezhi.application.enforcement.drugrehab.RehabState.MEASURE_PROPOSED;
import static xiezhi.application.enforcement.drugrehab.RehabState.OUTSIDE_MEDICAL;
import static xiezhi.application.enforcement.drugrehab.RehabState.RELEASED;
import static xiezhi.application.enforcement.drugrehab.RehabState.RELEASE_PREP;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.RehabRelease;
import xiezhi.application.enforcement.drugrehab.ReleaseKind;
import xiezhi.application.enforcement.drugrehab.ZoneStay;
import xiezhi.application.enforcement.person.Died;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.application.enforcement.person.ReleaseAnnounced;
import xiezhi.application.enforcement.person.Released;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 解除: told ahead, done on the day, and told to whoever receives the person. A decision that is set aside ends the same day. */
@Component
class Leaving {
    private static final String LAW = "戒毒条例#34";
    private static final Parameters FIGURES = Parameters.of("drugrehab");
    private final RehabFiles files;
    private final Records records;
    private final Episodes episodes;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;

    Leaving(RehabFiles files, Records records, Episodes episodes, Clocks clocks, ApplicationEventPublisher events) {
        this.files = files;
        this.records = records;
        this.episodes = episodes;
        this.clocks = clocks;
        this.events = events;
    }

    void declare(Acts<RehabCase> acts) {
        acts.act("prepare-release", "准备解除", RehabDuty.ASSESS, LAW)
                .from(IN_REHAB)
                .to(RELEASE_PREP)
                .asks(RehabForms.Preparing.class)
                .unless(Leaving::tooFarAhead)
                .does(this::prepare);
        acts.act("release", "解除强制隔离戒毒", RehabDuty.HEAD, LAW)
                .from(RELEASE_PREP)
                .to(RELEASED)
                .asks(RehabForms.Leave.class)
                .next()
                .stepUp()
                .unless(Leaving::notYet)
                .does((file, form) -> leave(file, kind(file.row()), form.nextCustodian()));
        acts.act("release-away", "在外期满解除", RehabDuty.HEAD, LAW)
                .from(OUTSIDE_MEDICAL, CRIMINAL_CUSTODY)
                .to(RELEASED)
                .asks(RehabForms.Leave.class)
                .stepUp()
                .unless(Leaving::notYet)
                .does((file, form) -> leave(file, ReleaseKind.EXPIRED_OUTSIDE, form.nextCustodian()));
        acts.act("revoke", "决定被撤销, 当日解除", RehabDuty.HEAD, "禁毒法#40.2")
                .from(ARRIVING, IN_REHAB, OUTSIDE_MEDICAL, MEASURE_PROPOSED, RELEASE_PREP, CRIMINAL_CUSTODY, ESCAPED)
                .to(RELEASED)
                .asks(RehabForms.Revoked.class)
                .stepUp()
                .does((file, form) -> leave(file, ReleaseKind.REVOKED, null)
                        .because("%s %s".formatted(form.organ(), form.document())));
        acts.act("record-death", "登记死亡", RehabDuty.HEAD, "司法行政机关强制隔离戒毒工作规定#40")
                .from(IN_REHAB, OUTSIDE_MEDICAL, MEASURE_PROPOSED, RELEASE_PREP)
                .to(DECEASED)
                .asks(RehabForms.Death.class)
                .stepUp()
                .does(this::died);
    }

    /** A release is prepared in the weeks before it; how many is this program's convention. */
    private static List<Reason> tooFarAhead(OpenFile<RehabCase> file) {
        LocalDate ends = file.row().ends();
        if (ends == null) {
            return List.of(new Reason("戒毒条例#32", "期满日还不能计算"));
        }
        LocalDate first = ends.minusDays(FIGURES.number("pre-expiry-days", file.today()));
        return file.today().isBefore(first)
                ? List.of(new Reason(LAW, "期满日%s, 自%s起准备解除".formatted(ends, first)))
                : List.of();
    }

    /** The last day itself is a day of release; nothing but the day is asked. */
    private static List<Reason> notYet(OpenFile<RehabCase> file) {
        LocalDate ends = file.row().ends();
        if (ends == null) {
            return List.of(new Reason("戒毒条例#32", "期满日还不能计算"));
        }
        return file.today().isBefore(ends)
                ? List.of(new Reason("禁毒法#47.1", "期限至%s届满, 还没有到解除之日".formatted(ends)))
                : List.of();
    }

    private static ReleaseKind kind(RehabCase rehab) {
        return rehab.voluntary()
                ? ReleaseKind.AGREEMENT_END
                : rehab.earlyReleaseOn() != null ? ReleaseKind.EARLY : ReleaseKind.TERM_END;
    }

    private Done<RehabCase> prepare(OpenFile<RehabCase> file, RehabForms.Preparing form) {
        RehabCase rehab = file.row();
        LocalDate ends = java.util.Objects.requireNonNull(rehab.ends());
        records.add(
                new RehabRelease(
                        Ref.next(),
                        file.ref(),
                        kind(rehab),
                        ends,
                        null,
                        file.today(),
                        form.familyTold(),
                        form.communityProposed(),
                        form.communityMonths(),
                        null),
                file.placement());
        IssuedDocument notice = files.letter(
                "release-notice", file, Reception.values(rehab, Map.of("releaseOn", ends, "today", file.today())));
        if (form.communityProposed()) {
            files.letter(
                    "community-rehab-proposal",
                    file,
                    Reception.values(
                            rehab, Map.of("months", form.communityMonths() == null ? 36 : form.communityMonths())));
        }
        Ref<Episode> episode = rehab.episode();
        if (episode != null) {
            file.afterwards(() -> events.publishEvent(new ReleaseAnnounced(
                    rehab.person(),
                    episode,
                    file.unit(),
                    ends,
                    "REHAB_ENDED",
                    minor(rehab, ends),
                    false,
                    rehab.homeDivision().value())));
        }
        return Done.of(rehab.in(RELEASE_PREP)).with(notice);
    }

    private Done<RehabCase> leave(OpenFile<RehabCase> file, ReleaseKind kind, @Nullable String next) {
        RehabCase free = file.row()
                .change()
                .state(RELEASED)
                .released(file.today())
                .releaseKind(kind)
                .make();
        IssuedDocument certificate = files.letter(
                "release-certificate", file, Reception.values(free, Map.of("kind", kind, "today", file.today())));
        keep(file, kind, certificate.number(), next);
        closeZone(file);
        clocks.cancel(file.ref());
        Ref<Episode> episode = free.episode();
        if (episode != null) {
            episodes.close(episode, file.today(), kind.label());
            file.afterwards(() -> {
                files.tell(
                        file, free, "released", file.today(), kind.label(), List.of(new Reason(LAW, "出具解除强制隔离戒毒证明书")));
                events.publishEvent(new Released(
                        free.person(),
                        episode,
                        file.unit(),
                        file.today(),
                        next == null ? "REHAB_ENDED" : "REHAB_ENDED_TO_CUSTODY",
                        free.homeDivision().value()));
            });
        }
        return Done.of(free).because(next == null ? null : "另案移交" + next).with(certificate);
    }

    private void keep(OpenFile<RehabCase> file, ReleaseKind kind, @Nullable String number, @Nullable String next) {
        Optional<Stored<RehabRelease>> prepared =
                files.parts(RehabRelease.class, file.ref()).stream().findFirst();
        RehabRelease before = prepared.map(Stored::row).orElse(null);
        RehabRelease now = new RehabRelease(
                before == null ? Ref.next() : before.id(),
                file.ref(),
                kind,
                file.today(),
                number,
                before == null ? null : before.policeTold(),
                before != null && before.familyTold(),
                before != null && before.communityProposed(),
                before == null ? null : before.communityMonths(),
                next);
        if (prepared.isPresent()) {
            records.change(now, prepared.get().version());
        } else {
            records.add(now, file.placement());
        }
    }

    private void closeZone(OpenFile<RehabCase> file) {
        files.parts(ZoneStay.class, file.ref()).stream()
                .filter(part -> part.row().departed() == null)
                .forEach(part -> records.change(part.row().leftOn(file.today()), part.version()));
    }

    private Done<RehabCase> died(OpenFile<RehabCase> file, RehabForms.Death form) {
        RehabCase dead = file.row().in(DECEASED);
        closeZone(file);
        clocks.cancel(file.ref());
        Ref<Episode> episode = dead.episode();
        if (episode != null) {
            episodes.close(episode, form.on(), "死亡");
            file.afterwards(() -> {
                files.tell(
                        file, dead, "died", form.on(), "死亡", List.of(new Reason("司法行政机关强制隔离戒毒工作规定#40", "已通知家属和人民检察院")));
                events.publishEvent(new Died(dead.person(), episode, file.unit(), form.on()));
            });
        }
        return Done.of(dead)
                .because(form.cause())
                .with(files.letter(
                        "death-record",
                        file,
                        Reception.values(file.row(), Map.of("died", form.on(), "cause", form.cause()))));
    }

    private static boolean minor(RehabCase rehab, LocalDate on) {
        return Period.between(rehab.born(), on).getYears() < 18;
    }
}
