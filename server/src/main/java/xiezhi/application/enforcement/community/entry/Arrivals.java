package xiezhi.application.enforcement.community.entry;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityClocks;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.OrganKind;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.file.CommunityLetters;
import xiezhi.application.enforcement.community.file.Counties;
import xiezhi.application.enforcement.community.file.CountyPost;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.application.enforcement.community.sanctions.Breach;
import xiezhi.application.enforcement.community.sanctions.Ladder;
import xiezhi.application.enforcement.community.sanctions.SanctionFacts;
import xiezhi.application.enforcement.community.sanctions.SanctionProposal;
import xiezhi.application.enforcement.coop.MessageType;
import xiezhi.application.enforcement.coop.contract.Arrival;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 报到: registers who comes, and tells on whom nobody has seen. */
@Component
@LegalBasis({"社区矫正法#21.1", "社区矫正法#22", "社区矫正法#30", "社区矫正法实施办法#16"})
class Arrivals {
    private final Episodes episodes;
    private final Records records;
    private final Clocks clocks;
    private final CommunityLetters letters;
    private final Telling telling;
    private final CountyPost post;
    private final Counties counties;

    Arrivals(
            Episodes episodes,
            Records records,
            Clocks clocks,
            CommunityLetters letters,
            Telling telling,
            CountyPost post,
            Counties counties) {
        this.episodes = episodes;
        this.records = records;
        this.clocks = clocks;
        this.letters = letters;
        this.telling = telling;
        this.post = post;
        this.counties = counties;
    }

    List<Reason> papersAlreadyThere(OpenFile<Supervisee> file) {
        return file.row().papersComplete() ? List.of(new Reason("社区矫正法实施办法#16", "法律文书已经齐全")) : List.of();
    }

    Done<Supervisee> completePapers(OpenFile<Supervisee> file, EntryForms.Papers form) {
        clocks.meet(CommunityClocks.PAPERS, file.ref(), file.now());
        return Done.of(file.row().change().papersComplete(true).make()).because(form.received());
    }

    /** What the ladder says of a late arrival, before the button. */
    Ruling<?> lateness(OpenFile<Supervisee> file, EntryForms.Arrival form) {
        Supervisee who = file.row();
        if (!form.reportedOn().isAfter(who.reportDue())) {
            return Ruling.of(
                    "按时报到", new Reason("社区矫正法#21.1", "应于%s以前报到, %s按时报到".formatted(who.reportDue(), form.reportedOn())));
        }
        Ruling<SanctionProposal> ruling = Ladder.propose(new SanctionFacts(
                who.category(),
                Breach.LATE_REPORT,
                null,
                form.reportedOn(),
                who.reportDue(),
                true,
                form.lateReason() != null,
                null,
                null));
        return ruling.map(proposal ->
                proposal.proposal() == null ? "不处分" : "可以" + proposal.proposal().label());
    }

    /** 登记接收. From here on the county is responsible, and the person serves his sentence here. */
    Done<Supervisee> register(OpenFile<Supervisee> file, EntryForms.Arrival form) {
        Supervisee who = file.row();
        check(file, form);
        Stored<Episode> episode = episodes.open(
                who.person(),
                EpisodeKind.COMMUNITY,
                who.county().id(),
                who.starts(),
                "community.corrections",
                file.ref().id());
        Supervisee registered = who.change()
                .state(SuperviseeState.REGISTERED)
                .episode(episode.row().id())
                .reportedOn(form.reportedOn())
                .office(form.office())
                .address(form.address() == null ? who.address() : form.address())
                .mobile(form.mobile() == null ? who.mobile() : form.mobile())
                .make();
        clocks.meet(CommunityClocks.ARRIVAL, file.ref(), file.now());
        IssuedDocument letter =
                letters.issue("registration", registered, file.today(), Map.of("reportedOn", form.reportedOn()));
        tell(file, registered, letter);
        file.afterwards(() -> records.place(Supervisee.class, file.ref(), at(file, registered)));
        return Done.of(registered).because(form.lateReason()).with(letter);
    }

    private void tell(OpenFile<Supervisee> file, Supervisee who, IssuedDocument letter) {
        for (OrganKind organ : List.of(OrganKind.DECIDING_ORGAN, OrganKind.PROCURATORATE, OrganKind.POLICE)) {
            telling.organ(who, at(file, who), organ, file.today(), "社区矫正对象已登记接收", letter);
        }
        Arrival arrival = new Arrival(who.reportDue(), who.reportedOn(), "已登记接收");
        post.decider(who, MessageType.ARRIVAL, arrival, "社区矫正法#22", letter);
        post.supervisors(who, MessageType.ARRIVAL, arrival, "社区矫正法#22", letter);
        telling.line(who, "community.registered", file.today(), "到社区矫正机构报到登记", "社区矫正法#22", List.of(letter.name()));
    }

    private static Placement at(OpenFile<Supervisee> file, Supervisee who) {
        Placement before = file.placement();
        return new Placement(who.keeper().id(), before.owner(), before.team());
    }

    private void check(OpenFile<Supervisee> file, EntryForms.Arrival form) {
        if (form.reportedOn().isAfter(file.today())) {
            throw Unfit.field("reportedOn", "报到之日不能晚于今天");
        }
        Ref<Unit> office = form.office();
        if (office != null
                && !counties.of(office.id()).equals(file.row().county().id())) {
            throw Unfit.field(
                    "office",
                    "受委托的司法所应当属于" + counties.nameOf(file.row().county().id()));
        }
    }

    /** 逾期未报到: the search begins, and police and procuratorate are told. */
    Done<Supervisee> overdue(OpenFile<Supervisee> file, Record none) {
        Supervisee who = file.row();
        Supervisee overdue = who.change().state(SuperviseeState.OVERDUE).make();
        IssuedDocument letter = letters.issue(
                "search-request", overdue, file.today(), Map.of("why", "应于" + who.reportDue() + "以前报到, 至今未报到"));
        telling.organ(who, file.placement(), OrganKind.POLICE, file.today(), "逾期未报到, 请协助查找", letter);
        telling.organ(who, file.placement(), OrganKind.PROCURATORATE, file.today(), "逾期未报到", letter);
        Arrival missing = new Arrival(who.reportDue(), null, "逾期未报到, 正在组织查找");
        post.decider(who, MessageType.OVERDUE, missing, "社区矫正法#30", letter);
        post.supervisors(who, MessageType.OVERDUE, missing, "社区矫正法#30", letter);
        telling.holders(CommunityDuty.COUNTY, who, "逾期未报到: " + who.number(), "应于" + who.reportDue() + "以前报到. 请立即组织查找.");
        return Done.of(overdue).because("应于" + who.reportDue() + "以前报到").with(letter);
    }
}
