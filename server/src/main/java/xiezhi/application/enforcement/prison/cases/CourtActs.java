package xiezhi.application.enforcement.prison.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.PrisonLimit;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 提请和裁定: bureau, court, procuratorate, service, effect. What the court ruled goes into the ledger, and nowhere else. */
@Component
class CourtActs {
    private final CustodyFiles custody;
    private final CaseLaw law;
    private final Ballots ballots;
    private final Terms terms;
    private final Effects effects;
    private final Clocks clocks;

    CourtActs(CustodyFiles custody, CaseLaw law, Ballots ballots, Terms terms, Effects effects, Clocks clocks) {
        this.custody = custody;
        this.law = law;
        this.ballots = ballots;
        this.terms = terms;
        this.effects = effects;
        this.clocks = clocks;
    }

    void declare(Acts<CommutationCase> acts) {
        acts.act("bureau-review", "省局审核", PrisonDuty.BUREAU, "减刑假释程序规定#17")
                .from(CaseState.PRISON_DECIDED)
                .to(CaseState.BUREAU_REVIEWED)
                .asks(CaseForms.Opinion.class)
                .next()
                .stepUp()
                .unless(file -> file.row().seriousPenalty()
                        ? List.of()
                        : List.of(new Reason("减刑假释程序规定#17", "有期徒刑案件不经省局审核, 由监狱直接提请")))
                .does((file, form) -> Done.of(file.row()
                                .change()
                                .state(CaseState.BUREAU_REVIEWED)
                                .make())
                        .because(form.opinion()));
        acts.act("submit", "提请法院", PrisonDuty.PENALTY, "监狱法#51")
                .from(CaseState.PRISON_DECIDED, CaseState.BUREAU_REVIEWED)
                .to(CaseState.SUBMITTED)
                .asks(CaseForms.Submission.class)
                .next()
                .unless(file -> file.row().seriousPenalty() && file.row().state() == CaseState.PRISON_DECIDED
                        ? List.of(new Reason("减刑假释程序规定#17", "无期徒刑、死缓案件应当先经省监狱管理局审核"))
                        : List.of())
                .does(this::submitted);
        acts.act("docket", "法院立案", PrisonDuty.PENALTY, "刑诉法解释#534")
                .from(CaseState.SUBMITTED)
                .to(CaseState.DOCKETED)
                .asks(CaseForms.Docket.class)
                .next()
                .does(this::docketed);
        acts.act("procurator-opinion", "登记检察院意见", PrisonDuty.PENALTY, "检察刑诉规则#635")
                .from(CaseState.SUBMITTED, CaseState.DOCKETED)
                .asks(CaseForms.ProcuratorOpinion.class)
                .does((file, form) -> {
                    LocalDate from = file.row().courtReceivedOn();
                    if (from != null) {
                        clocks.meet(PrisonLimit.PROCURATOR_OPINION.clock(from), file.ref(), file.now());
                    }
                    return Done.of(file.row()
                                    .change()
                                    .procuratorOpinion(form.opinion())
                                    .mustHear(file.row().mustHear() || !form.agrees())
                                    .make())
                            .because((form.agrees() ? "检察院同意: " : "检察院有异议: ") + form.opinion());
                });
        acts.act("extend-court", "法院延长审理期限", PrisonDuty.PENALTY, "刑诉法解释#534")
                .from(CaseState.DOCKETED)
                .asks(CaseForms.Extension.class)
                .does((file, form) -> {
                    LocalDate from = Objects.requireNonNull(file.row().courtReceivedOn());
                    LocalDate until = custody.extended(PrisonLimit.COURT_RULING, from);
                    clocks.extend(PrisonLimit.COURT_RULING.clock(from), file.ref(), until, form.why(), "刑诉法解释#534");
                    return Done.of(file.row()).because("延长至" + until + ": " + form.why());
                });
        acts.act("extend-opinion", "检察院延长意见期限", PrisonDuty.PENALTY, "检察刑诉规则#635")
                .from(CaseState.DOCKETED)
                .asks(CaseForms.Extension.class)
                .unless(file -> clocks.running(opinion(file.row()), file.ref())
                        .filter(clock -> clock.due().equals(clock.originalDue()))
                        .map(clock -> List.<Reason>of())
                        .orElse(List.of(new Reason("检察刑诉规则#635", "已经收到意见, 或者已经延长一次"))))
                .does((file, form) -> {
                    LocalDate until = custody.extended(
                            PrisonLimit.PROCURATOR_OPINION,
                            Objects.requireNonNull(file.row().courtReceivedOn()));
                    clocks.extend(opinion(file.row()), file.ref(), until, form.why(), "检察刑诉规则#635");
                    return Done.of(file.row()).because("延长至" + until + ": " + form.why());
                });
        acts.act("receive-ruling", "收到裁定", PrisonDuty.PENALTY, "监狱法#51")
                .from(CaseState.DOCKETED)
                .to(CaseState.RULED)
                .asks(CaseForms.RulingReceived.class)
                .next()
                .does(this::ruled);
        acts.act("serve", "裁定送达", PrisonDuty.PENALTY, "刑诉法解释#539")
                .from(CaseState.RULED)
                .to(CaseState.SERVED)
                .asks(CaseForms.Served.class)
                .next()
                .does(this::served);
        acts.act("take-effect", "执行裁定", PrisonDuty.PENALTY, "监狱法#51")
                .from(CaseState.SERVED)
                .to(CaseState.EFFECTIVE, CaseState.DENIED)
                .next()
                .stepUp()
                .does((file, form) -> {
                    clocks.cancel(
                            file.ref()); // the procuratorate's twenty days are its own, and no duty of a closed file
                    return effects.take(file);
                });
        acts.act("withdraw", "撤回建议", PrisonDuty.PENALTY, "刑诉法解释#540")
                .from(
                        CaseState.DRAFT,
                        CaseState.WARD_DELIBERATED,
                        CaseState.WARD_REVIEWED,
                        CaseState.DEPT_REVIEWED,
                        CaseState.COMMITTEE_REVIEWED,
                        CaseState.NOTICE,
                        CaseState.OBJECTION_RECHECK,
                        CaseState.PRISON_DECIDED,
                        CaseState.BUREAU_REVIEWED,
                        CaseState.SUBMITTED,
                        CaseState.DOCKETED)
                .to(CaseState.WITHDRAWN)
                .asks(CaseForms.Withdrawal.class)
                .does(this::withdrawn);
    }

    private static String opinion(CommutationCase row) {
        return PrisonLimit.PROCURATOR_OPINION.clock(Objects.requireNonNull(row.courtReceivedOn()));
    }

    private Done<CommutationCase> submitted(OpenFile<CommutationCase> file, CaseForms.Submission form) {
        CommutationCase row = file.row();
        CustodyFile inmate = custody.of(row.file()).row();
        boolean objected = !ballots.objections(file.ref()).isEmpty();
        Ruling<? extends Verdict> ruling = law.examine(row, file.today(), objected, false);
        if (!ruling.value().holds()) {
            throw new Refusal("REFUSED", "报请之日不符合法定条件", law.failed(ruling), "请撤回或者待条件具备后提请");
        }
        IssuedDocument letter = custody.letter(
                row.kind() == CaseKind.PAROLE ? "parole-proposal" : "commutation-proposal",
                file.ref(),
                inmate,
                file.today(),
                Map.of(
                        "court", form.court(),
                        "merit", row.merit(),
                        "conduct", row.conduct(),
                        "proposal", InsideActs.words(row),
                        "reasons", ruling.reasons(),
                        "hearing", law.hearing(ruling).isEmpty() ? "可以书面审理" : "应当开庭审理"));
        custody.tell(
                inmate,
                "proposed",
                file.today(),
                "提请" + row.kind().label(),
                ruling.reasons(),
                List.of(letter.id().toString()));
        return Done.of(row.change()
                        .state(CaseState.SUBMITTED)
                        .submittedOn(file.today())
                        .court(form.court())
                        .mustHear(!law.hearing(ruling).isEmpty())
                        .ruleTrace(CaseLaw.words(ruling))
                        .make())
                .because("提请" + form.court())
                .with(letter);
    }

    private Done<CommutationCase> docketed(OpenFile<CommutationCase> file, CaseForms.Docket form) {
        LocalDate received = form.receivedOn();
        if (received.isBefore(Objects.requireNonNull(file.row().submittedOn())) || received.isAfter(file.today())) {
            throw Unfit.field("receivedOn", "法院收到日期应当在提请之后、今天以前");
        }
        Instant at = received.atStartOfDay(CaseFiles.CHINA).toInstant();
        clocks.start(PrisonLimit.COURT_RULING.clock(received), file.ref(), file.unit(), at);
        clocks.start(PrisonLimit.PROCURATOR_OPINION.clock(received), file.ref(), file.unit(), at);
        return Done.of(file.row()
                        .change()
                        .state(CaseState.DOCKETED)
                        .courtNumber(form.number())
                        .courtReceivedOn(received)
                        .make())
                .because(form.number());
    }

    private Done<CommutationCase> ruled(OpenFile<CommutationCase> file, CaseForms.RulingReceived form) {
        CommutationCase row = file.row();
        LocalDate received = Objects.requireNonNull(row.courtReceivedOn());
        if (form.ruledOn().isBefore(received) || form.ruledOn().isAfter(file.today())) {
            throw Unfit.field("ruledOn", "裁定日期应当在法院收到建议书之后、今天以前");
        }
        boolean cut = form.result() == CaseResult.GRANTED || form.result() == CaseResult.ADJUSTED;
        if (cut && row.kind() == CaseKind.COMMUTATION && form.months() == null && form.toTerm() == null) {
            throw Unfit.field("months", "请写明裁定减去的月数或者减为的刑期");
        }
        clocks.meet(PrisonLimit.COURT_RULING.clock(received), file.ref(), file.now());
        clocks.cancel(file.ref()); // an opinion on the proposal has no place after the ruling
        Instant at = form.ruledOn().atStartOfDay(CaseFiles.CHINA).toInstant();
        clocks.start(PrisonLimit.RULING_SERVED.clock(form.ruledOn()), file.ref(), file.unit(), at);
        return Done.of(row.change()
                        .state(CaseState.RULED)
                        .result(form.result())
                        .ruledOn(form.ruledOn())
                        .rulingNumber(form.number())
                        .grantedMonths(cut ? form.months() : null)
                        .grantedTerm(cut ? form.toTerm() : null)
                        .ruledEnd(form.end())
                        .make())
                .because(form.number() + " " + form.result().label());
    }

    private Done<CommutationCase> served(OpenFile<CommutationCase> file, CaseForms.Served form) {
        LocalDate ruled = Objects.requireNonNull(file.row().ruledOn());
        if (form.on().isBefore(ruled) || form.on().isAfter(file.today())) {
            throw Unfit.field("on", "送达日期应当在裁定之后、今天以前");
        }
        clocks.meet(PrisonLimit.RULING_SERVED.clock(ruled), file.ref(), file.now());
        Instant at = form.on().atStartOfDay(CaseFiles.CHINA).toInstant();
        clocks.start(PrisonLimit.PROCURATOR_CORRECTION.clock(form.on()), file.ref(), file.unit(), at);
        return Done.of(file.row()
                        .change()
                        .state(CaseState.SERVED)
                        .servedOn(form.on())
                        .make())
                .because("送达" + form.on());
    }

    /** 撤回: before it went out by the prison's own word, afterwards only with the court's permission. */
    @LegalBasis("刑诉法解释#540")
    private Done<CommutationCase> withdrawn(OpenFile<CommutationCase> file, CaseForms.Withdrawal form) {
        CommutationCase row = file.row();
        boolean gone = row.submittedOn() != null;
        if (gone && (form.permission() == null || form.permission().isBlank())) {
            throw Refusal.under("刑诉法解释#540", "已经提请法院, 是否准许撤回由法院决定", "请登记法院准许撤回的文书");
        }
        clocks.cancel(file.ref());
        Done<CommutationCase> done = Done.of(row.change()
                        .state(CaseState.WITHDRAWN)
                        .result(gone ? CaseResult.WITHDRAWN : null)
                        .make())
                .because(form.why());
        return gone
                ? done.with(custody.letter(
                        "withdrawal",
                        file.ref(),
                        custody.of(row.file()).row(),
                        file.today(),
                        Map.of("court", String.valueOf(row.court()), "why", form.why())))
                : done;
    }
}
