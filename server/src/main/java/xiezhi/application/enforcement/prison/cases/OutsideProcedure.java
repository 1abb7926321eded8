package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.PlacedOutside;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.PrisonLaw;
import xiezhi.application.enforcement.prison.PrisonLimit;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.custody.EndForms;
import xiezhi.application.enforcement.sentence.outside.OutsideAnswer;
import xiezhi.application.enforcement.sentence.outside.OutsideFacts;
import xiezhi.application.enforcement.sentence.outside.OutsideGround;
import xiezhi.application.enforcement.sentence.outside.OutsideRules;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 暂予监外执行: diagnosis, ward, department, committee, three working days of notice, collective decision, bureau, hand-over within ten days. */
@Component
class OutsideProcedure extends Procedure<OutsideCase> {
    private final CustodyFiles custody;
    private final CaseFiles files;
    private final CaseLaw law;
    private final Ballots ballots;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;

    OutsideProcedure(
            CustodyFiles custody,
            @org.springframework.context.annotation.Lazy CaseFiles files,
            CaseLaw law,
            Ballots ballots,
            Clocks clocks,
            ApplicationEventPublisher events) {
        super(OutsideCase.class, "prison-outside", "暂予监外执行");
        this.custody = custody;
        this.files = files;
        this.law = law;
        this.ballots = ballots;
        this.clocks = clocks;
        this.events = events;
    }

    @Override
    protected String whose() {
        return "file";
    }

    @Override
    protected void declare(Acts<OutsideCase> acts) {
        acts.begin("apply", "提出暂予监外执行", PrisonDuty.WARD, "监狱法#44")
                .asks(OutsideForms.Application.class)
                .to(OutsideState.APPLIED)
                .makes(this::applied);
        acts.act("diagnose", "病情诊断", PrisonDuty.LIFE, "暂予监外执行规定#9")
                .from(OutsideState.APPLIED)
                .to(OutsideState.DIAGNOSED)
                .asks(OutsideForms.Diagnosis.class)
                .next()
                .does(this::diagnosed);
        acts.act("ward-review", "监区审核", PrisonDuty.WARD_CHIEF, "监狱法#44")
                .from(OutsideState.DIAGNOSED)
                .to(OutsideState.WARD_REVIEWED)
                .asks(OutsideForms.Danger.class)
                .next()
                .does(this::weighed);
        acts.act("dept-review", "刑罚执行科审查", PrisonDuty.PENALTY, "监狱法#44")
                .from(OutsideState.WARD_REVIEWED)
                .to(OutsideState.DEPT_REVIEWED)
                .asks(CaseForms.Opinion.class)
                .next()
                .does((file, form) -> step(file, OutsideState.DEPT_REVIEWED, form.opinion()));
        committee(acts);
        decisions(acts);
        handOver(acts);
    }

    private void committee(Acts<OutsideCase> acts) {
        acts.act("vote", "委员表决", PrisonDuty.COMMITTEE, "监狱法#44")
                .from(OutsideState.DEPT_REVIEWED)
                .asks(CaseForms.Vote.class)
                .unless(file -> ballots.mayNotVote(file.ref()))
                .does((file, form) -> {
                    ballots.cast(null, file.ref(), form, file);
                    return Done.of(file.row()).because(form.ballot().label());
                });
        acts.act("recuse", "声明回避", PrisonDuty.COMMITTEE, "监狱法#44")
                .from(OutsideState.DEPT_REVIEWED)
                .asks(CaseForms.Opinion.class)
                .unless(file -> ballots.mayNotVote(file.ref()))
                .does((file, form) -> {
                    ballots.recuse(null, file.ref(), form.opinion(), file);
                    return Done.of(file.row()).because("回避: " + form.opinion());
                });
        acts.act("conclude", "宣布评审结果", PrisonDuty.PENALTY, "监狱法#44")
                .from(OutsideState.DEPT_REVIEWED)
                .to(OutsideState.COMMITTEE_REVIEWED, OutsideState.REFUSED)
                .asks(CaseForms.Count.class)
                .next()
                .shows((file, form) -> ballots.announced(file, form.members()))
                .does((file, form) -> {
                    Ruling<VoteAnswer> count = ballots.announced(file, form.members());
                    if (!count.value().valid()) {
                        throw new Refusal(
                                "REFUSED", count.reasons().getFirst().finding(), count.reasons(), "请补足到会委员或者更正表决");
                    }
                    return step(
                            file,
                            count.value().passed() ? OutsideState.COMMITTEE_REVIEWED : OutsideState.REFUSED,
                            count.reasons().getLast().finding());
                });
    }

    /** 公示: three working days; only the critically ill go first and are announced afterwards. */
    @LegalBasis("监狱法#45")
    private void decisions(Acts<OutsideCase> acts) {
        acts.act("post-notice", "公示", PrisonDuty.PENALTY, "监狱法#45")
                .from(OutsideState.COMMITTEE_REVIEWED)
                .to(OutsideState.NOTICE)
                .next()
                .does((file, form) -> {
                    LocalDate until = custody.due(PrisonLimit.TMP_NOTICE, file.today());
                    clocks.start(PrisonLimit.TMP_NOTICE.clock(file.today()), file.ref(), file.unit(), file.now());
                    return Done.of(file.row()
                                    .change()
                                    .state(OutsideState.NOTICE)
                                    .noticeFrom(file.today())
                                    .noticeTo(until)
                                    .make())
                            .because("公示至" + until);
                });
        acts.act("object", "登记公示异议", PrisonDuty.PENALTY, "监狱法#45")
                .from(OutsideState.NOTICE)
                .to(OutsideState.RECHECK)
                .asks(CaseForms.Objection.class)
                .does((file, form) -> {
                    ballots.object(null, file.ref(), form.grounds(), file);
                    return step(file, OutsideState.RECHECK, "收到公示异议");
                });
        acts.act("recheck", "异议复核", PrisonDuty.PENALTY, "监狱法#45")
                .from(OutsideState.RECHECK)
                .to(OutsideState.NOTICE, OutsideState.REFUSED)
                .asks(OutsideForms.Recheck.class)
                .next()
                .does((file, form) -> {
                    ballots.answerAll(file.ref(), form.opinion());
                    return step(file, form.stands() ? OutsideState.NOTICE : OutsideState.REFUSED, form.opinion());
                });
        acts.act("decide", "监狱集体讨论决定", PrisonDuty.WARDEN, "监狱法#45")
                .from(OutsideState.NOTICE, OutsideState.COMMITTEE_REVIEWED)
                .to(OutsideState.PRISON_DECIDED, OutsideState.REFUSED)
                .asks(CaseForms.Collective.class)
                .next()
                .stepUp()
                .unless(OutsideProcedure::mustWait)
                .does((file, form) -> {
                    LocalDate posted = file.row().noticeFrom();
                    if (posted != null) {
                        clocks.meet(PrisonLimit.TMP_NOTICE.clock(posted), file.ref(), file.now());
                    }
                    return step(
                            file, form.agreed() ? OutsideState.PRISON_DECIDED : OutsideState.REFUSED, form.opinion());
                });
        acts.act("bureau-decide", "省局决定", PrisonDuty.BUREAU, "刑事诉讼法#265")
                .from(OutsideState.PRISON_DECIDED)
                .to(OutsideState.APPROVED, OutsideState.REFUSED)
                .asks(OutsideForms.Decision.class)
                .next()
                .stepUp()
                .does(this::decided);
    }

    private void handOver(Acts<OutsideCase> acts) {
        acts.act("hand-over", "移交社区矫正机构", PrisonDuty.PENALTY, "监狱法#47")
                .from(OutsideState.APPROVED)
                .to(OutsideState.HANDED_OVER)
                .asks(OutsideForms.HandOver.class)
                .next()
                .does(this::handedOver);
        acts.act("announce-after", "执行后公告", PrisonDuty.PENALTY, "监狱法#45")
                .from(OutsideState.HANDED_OVER)
                .unless(file -> file.row().urgent() && file.row().announcedOn() == null
                        ? List.of()
                        : List.of(new Reason("监狱法#45", "已经公示或者公告")))
                .does((file, form) -> {
                    clocks.meet(
                            PrisonLimit.TMP_NOTICE.clock(
                                    Objects.requireNonNull(file.row().handedOverOn())),
                            file.ref(),
                            file.now());
                    return Done.of(file.row().change().announcedOn(file.today()).make())
                            .because("执行后公告");
                });
        acts.act("procurator-objects", "检察院提出异议", PrisonDuty.BUREAU, "监狱法#46")
                .from(OutsideState.APPROVED, OutsideState.HANDED_OVER)
                .to(OutsideState.PROCURATOR_OBJECTED)
                .asks(OutsideForms.ProcuratorObjection.class)
                .does((file, form) -> {
                    clocks.start(
                            PrisonLimit.TMP_OBJECTION.clock(form.on()),
                            file.ref(),
                            file.unit(),
                            form.on().atStartOfDay(CaseFiles.CHINA).toInstant());
                    return step(file, OutsideState.PROCURATOR_OBJECTED, form.opinion());
                });
        acts.act("recheck-decision", "重新核查", PrisonDuty.BUREAU, "监狱法#46")
                .from(OutsideState.PROCURATOR_OBJECTED)
                .to(OutsideState.HANDED_OVER, OutsideState.APPROVED, OutsideState.REFUSED)
                .asks(OutsideForms.Recheck.class)
                .next()
                .does((file, form) -> {
                    for (LocalDate law : List.of(PrisonLaw.REVISED, PrisonLaw.REVISED.minusDays(1))) {
                        clocks.meet(PrisonLimit.TMP_OBJECTION.clock(law), file.ref(), file.now());
                    }
                    boolean out = file.row().handedOverOn() != null;
                    OutsideState to = out
                            ? OutsideState.HANDED_OVER
                            : form.stands() ? OutsideState.APPROVED : OutsideState.REFUSED;
                    return step(file, to, (form.stands() ? "维持: " : "不当: ") + form.opinion());
                });
        acts.platform("recalled", "收监执行", "刑事诉讼法#268")
                .from(OutsideState.HANDED_OVER, OutsideState.PROCURATOR_OBJECTED)
                .to(OutsideState.RECALLED)
                .asks(EndForms.Ended.class)
                .does((file, form) -> {
                    clocks.cancel(file.ref());
                    return Done.of(file.row()
                                    .change()
                                    .state(OutsideState.RECALLED)
                                    .recalledOn(form.on())
                                    .make())
                            .because(form.why());
                });
        acts.platform("terminate", "终止", "监狱法#81")
                .from(Arrays.stream(OutsideState.values())
                        .filter(state -> !state.over())
                        .toArray(OutsideState[]::new))
                .to(OutsideState.CLOSED)
                .asks(EndForms.Ended.class)
                .does((file, form) -> step(file, OutsideState.CLOSED, form.why()));
    }

    @Override
    public List<Class<? extends Record>> parts() {
        return List.of(CaseVote.class, CaseRecusal.class, CaseObjection.class);
    }

    private Opening<OutsideCase> applied(OutsideForms.Application form) {
        Stored<CustodyFile> inmate = custody.of(form.file());
        if (!inmate.row().inCustody()) {
            throw Refusal.state("不在监狱服刑, 不能提出暂予监外执行", "请核对服刑档案");
        }
        OutsideCase row = new OutsideCase(
                Ref.next(),
                form.file(),
                custody.number("outside", "暂", inmate.row().ward().id(), custody.today()),
                OutsideState.APPLIED,
                form.ground(),
                null,
                null,
                List.of(),
                null,
                form.guarantor(),
                form.urgent(),
                "待诊断",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Opening<>(row, inmate.placement()).because(form.applicant() + "申请");
    }

    private Done<OutsideCase> diagnosed(OpenFile<OutsideCase> file, OutsideForms.Diagnosis form) {
        Ruling<OutsideAnswer> ruling = OutsideRules.check(facts(file, form));
        List<Reason> failed = failed(ruling);
        if (!failed.isEmpty()) {
            throw new Refusal("REFUSED", failed.getFirst().finding(), failed, "补充诊断, 或者不予提请");
        }
        return Done.of(file.row()
                        .change()
                        .state(OutsideState.DIAGNOSED)
                        .hospital(form.hospital())
                        .doctors(form.doctors())
                        .diagnosis(form.diagnosis())
                        .ruleTrace(CaseLaw.words(ruling))
                        .make())
                .because(form.hospital());
    }

    private OutsideFacts facts(OpenFile<OutsideCase> file, OutsideForms.Diagnosis form) {
        CustodyFile inmate = custody.of(file.row().file()).row();
        return new OutsideFacts(
                law.facts(inmate, null, file.today()),
                file.row().ground(),
                null,
                form.selfHarm(),
                form.refusesTreatment(),
                form.chronic(),
                form.dying(),
                form.designated(),
                form.doctors().size(),
                file.row().guarantor() != null);
    }

    private static List<Reason> failed(Ruling<OutsideAnswer> ruling) {
        return ruling.value().tried().stream()
                .filter(line -> !line.passes() && !ruling.value().open().contains(String.valueOf(line.code())))
                .map(line -> new Reason(
                        line.article(), "%s: %s; 限度: %s".formatted(line.title(), line.given(), line.limit())))
                .toList();
    }

    /** 社会危险性: who may be a danger, or who hurt himself, is not let out for medical reasons. */
    @LegalBasis({"刑事诉讼法#265", "暂予监外执行规定#10"})
    private Done<OutsideCase> weighed(OpenFile<OutsideCase> file, OutsideForms.Danger form) {
        if (form.dangerous() && file.row().ground() != OutsideGround.PREGNANT_NURSING) {
            throw Refusal.under("刑事诉讼法#265", "适用保外就医可能有社会危险性, 不得暂予监外执行", "不予提请, 在监狱内治疗");
        }
        return Done.of(file.row()
                        .change()
                        .state(OutsideState.WARD_REVIEWED)
                        .dangerEvaluation(form.evaluation())
                        .make())
                .because("没有社会危险性");
    }

    private static List<Reason> mustWait(OpenFile<OutsideCase> file) {
        LocalDate until = file.row().noticeTo();
        if (until == null) {
            return file.row().urgent() ? List.of() : List.of(new Reason("监狱法#45", "应当先公示三个工作日; 只有病情危急的可以先决定, 执行后公告"));
        }
        return file.today().isAfter(until) ? List.of() : List.of(new Reason("监狱法#45", "公示期至%s".formatted(until)));
    }

    private Done<OutsideCase> decided(OpenFile<OutsideCase> file, OutsideForms.Decision form) {
        if (!form.approved()) {
            return step(file, OutsideState.REFUSED, form.opinion());
        }
        if (form.number() == null || form.until() == null) {
            throw Unfit.field(form.number() == null ? "number" : "until", "批准的应当写明决定书号和监外执行的期限");
        }
        OutsideCase row = file.row()
                .change()
                .state(OutsideState.APPROVED)
                .decisionNumber(form.number())
                .decidedOn(file.today())
                .outsideUntil(form.until())
                .make();
        clocks.start(PrisonLimit.TMP_HAND_OVER.clock(file.today()), file.ref(), file.unit(), file.now());
        CustodyFile inmate = custody.of(row.file()).row();
        IssuedDocument letter = custody.letter(
                "outside-decision",
                file.ref(),
                inmate,
                custody.bureau(file.unit()),
                file.today(),
                Map.of("ground", row.ground(), "until", form.until(), "decision", form.number()));
        return Done.of(row).because(form.opinion()).with(letter);
    }

    private Done<OutsideCase> handedOver(OpenFile<OutsideCase> file, OutsideForms.HandOver form) {
        OutsideCase row = file.row();
        CustodyFile inmate = custody.of(row.file()).row();
        LocalDate decided = Objects.requireNonNull(row.decidedOn());
        if (form.on().isBefore(decided) || form.on().isAfter(file.today())) {
            throw Unfit.field("on", "移交日期应当在决定之后、今天以前");
        }
        clocks.meet(PrisonLimit.TMP_HAND_OVER.clock(decided), file.ref(), file.now());
        if (row.urgent() && row.noticeFrom() == null) {
            clocks.start(
                    PrisonLimit.TMP_NOTICE.clock(form.on()),
                    file.ref(),
                    file.unit(),
                    form.on().atStartOfDay(CaseFiles.CHINA).toInstant());
        }
        String paper = String.valueOf(row.decisionNumber());
        Acting.run(
                Actor.system("暂予监外执行"),
                () -> files.act(
                        CustodyFile.class,
                        inmate.id(),
                        "place-outside",
                        new EndForms.Ended(form.on(), row.ground().label(), paper)));
        events.publishEvent(new PlacedOutside(
                inmate.person(),
                Objects.requireNonNull(inmate.episode()),
                file.unit(),
                custody.bureau(file.unit()).fullName(),
                paper,
                decided,
                Objects.requireNonNull(row.outsideUntil()),
                row.ground().name(),
                custody.home(inmate)));
        IssuedDocument letter = custody.letter(
                "outside-hand-over",
                file.ref(),
                inmate,
                file.today(),
                Map.of("receiver", form.receiver(), "decision", paper, "on", form.on()));
        return Done.of(row.change()
                        .state(OutsideState.HANDED_OVER)
                        .handedOverOn(form.on())
                        .receiver(form.receiver())
                        .make())
                .because(form.receiver())
                .with(letter);
    }

    /** The next state; with the last one every clock of the file ends. */
    private Done<OutsideCase> step(OpenFile<OutsideCase> file, OutsideState to, String why) {
        if (to.over()) {
            clocks.cancel(file.ref());
        }
        return Done.of(file.row().change().state(to).make()).because(why);
    }
}
