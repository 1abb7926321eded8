package xiezhi.application.government.legalaid.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidChannel;
import xiezhi.application.government.legalaid.AidClocks;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidSource;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.eligibility.AidAnswer;
import xiezhi.application.government.legalaid.eligibility.FileFacts;
import xiezhi.application.government.legalaid.eligibility.Outcome;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Done;
import xiezhi.application.government.legalaid.file.Letters;
import xiezhi.application.government.legalaid.file.Notices;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.file.Verb;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.Files;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Ruling;

/** 接收岗. Applications come in; the centre's seven days run from the moment at which it has them. */
@Service
public class IntakeDesk {
    private final AidFiles files;
    private final Filings filings;
    private final People people;
    private final Clocks clocks;
    private final Workflow workflow;
    private final Letters letters;
    private final FilingPapers papers;
    private final Files stored;
    private final Notices notices;
    private final Clock clock;

    IntakeDesk(
            AidFiles files,
            Filings filings,
            People people,
            Clocks clocks,
            Workflow workflow,
            Letters letters,
            FilingPapers papers,
            Files stored,
            Notices notices,
            Clock clock) {
        this.files = files;
        this.filings = filings;
        this.people = people;
        this.clocks = clocks;
        this.workflow = workflow;
        this.letters = letters;
        this.papers = papers;
        this.stored = stored;
        this.notices = notices;
        this.clock = clock;
    }

    /** 收件: the new file and the receipt for it. */
    public record Filed(OpenFile file, IssuedDocument receipt) {}

    /** A citizen files through the hall; the file is his. */
    @Transactional
    public Filed submit(AidFiling filing, UUID citizen) {
        return file(filing, AidSource.APPLY, AidChannel.WEB, citizen, null);
    }

    /** The clerk files for a citizen at the counter, of a centre or of a township office. */
    @Transactional
    @May(AidDuty.RECEIVE)
    public Filed atCounter(AidFiling filing) {
        return file(
                filing,
                AidSource.APPLY,
                AidChannel.COUNTER,
                null,
                Acting.current().unit());
    }

    /** An application that a place of custody forwards. */
    @Transactional
    @May({AidDuty.RECEIVE, AidDuty.NOTIFY})
    public Filed fromCustody(AidFiling filing) {
        return file(filing, AidSource.TRANSFER, AidChannel.CUSTODY, null, null);
    }

    /** 接收: the papers are complete enough to be reviewed. */
    @Transactional
    @May(AidDuty.RECEIVE)
    public void receive(Ref<AidApplication> ref, int version) {
        receive(ref, version, null);
    }

    /** 接收, with a remark for the history. */
    @Transactional
    @May(AidDuty.RECEIVE)
    public void receive(Ref<AidApplication> ref, int version, @Nullable String note) {
        files.act(ref, version, Verb.RECEIVE, file -> {
            workflow.complete(ref, "intake", "RECEIVED", null, Map.of());
            letters.issue(
                    "acceptance-notice",
                    file,
                    clocks.running(AidClocks.REVIEW, ref)
                            .map(c -> Map.of("dueOn", c.due()))
                            .orElse(Map.of()));
            notices.citizen(file, "申请已接收", file.row().number() + " 已接收, 进入审查");
            return Done.of(file.row().in(AidState.UNDER_REVIEW), note);
        });
    }

    @LegalBasis({"法律援助法#38", "法律援助法#41", "法律援助法#43.1"})
    private Filed file(
            AidFiling filing, AidSource source, AidChannel channel, @Nullable UUID citizen, @Nullable UUID office) {
        Unit centre = centreFor(filing);
        Instant now = clock.instant();
        AidApplication row =
                filings.row(filing, centre.id().id(), source, channel, now, office == null ? null : Ref.of(office));
        AidApplication judged = judge(row);
        OpenFile file = files.look(files.begin(judged, placement(centre, citizen), Verb.SUBMIT, null)
                .row()
                .id());
        workflow.start(
                "legal-aid",
                "legalaid.application",
                file.ref(),
                judged.title(),
                centre.id().id(),
                facts(centre, office));
        LocalDate due = clocks.start(AidClocks.REVIEW, file.ref(), centre.id().id(), now)
                .due();
        attach(file, filing);
        IssuedDocument receipt = papers.issue(file, due);
        if (judged.urgent()) {
            notices.holders(
                    AidDuty.REVIEW, centre.id().id(), file, "紧急申请", judged.number() + " 距期限不足七日或者需要立即保全, 可以先行提供");
        }
        return new Filed(file, receipt);
    }

    private void attach(OpenFile file, AidFiling filing) {
        if (filing.files() != null) {
            stored.attach(
                    filing.files().stream().map(UUID::fromString).toList(),
                    "legalaid.application",
                    file.ref(),
                    file.placement());
        }
    }

    /** What contradicts itself is not filed; whether it is urgent is read off the rule. */
    private static AidApplication judge(AidApplication row) {
        Ruling<AidAnswer> ruling = FileFacts.ruling(row);
        if (ruling.value().decision() == Outcome.INVALID_INPUT) {
            throw Unfit.field("household", ruling.reasons().getLast().finding());
        }
        if (!row.honestDeclaration() && ruling.value().route().name().equals("R5")) {
            throw Unfit.field("honestDeclaration", "请确认所填家庭经济状况属实 (法律援助法第41条)");
        }
        return row.change().urgent(ruling.value().urgent()).make();
    }

    private Unit centreFor(AidFiling filing) {
        return people.unitFor(filing.division().value(), UnitType.LEGAL_AID_AGENCY)
                .orElseThrow(() -> Refusal.under(
                        "法律援助法#38", "区划代码 " + filing.division() + " 没有找到法律援助机构", "请在列表中选择申请地, 或者拨打12348"));
    }

    private static Placement placement(Unit centre, @Nullable UUID citizen) {
        Actor actor = Acting.current();
        Set<UUID> team = actor.kind() == Actor.Kind.OFFICER ? Set.of(actor.person()) : Set.of();
        return Placement.in(centre.id().id()).ownedBy(citizen).with(team);
    }

    private static Map<String, Object> facts(Unit centre, @Nullable UUID office) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("route", "apply");
        facts.put("intake", office == null ? centre.id().toString() : office.toString());
        return facts;
    }
}
