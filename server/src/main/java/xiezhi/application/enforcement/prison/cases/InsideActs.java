package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.PrisonLimit;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.custody.EndForms;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 狱内环节: ward, department, committee, notice, collective decision. */
@Component
class InsideActs {
    private final CustodyFiles custody;
    private final CaseLaw law;
    private final Ballots ballots;
    private final Terms terms;
    private final Clocks clocks;

    InsideActs(CustodyFiles custody, CaseLaw law, Ballots ballots, Terms terms, Clocks clocks) {
        this.custody = custody;
        this.law = law;
        this.ballots = ballots;
        this.terms = terms;
        this.clocks = clocks;
    }

    void declare(Acts<CommutationCase> acts) {
        acts.begin("draft", "提出建议", PrisonDuty.WARD, "监狱法#50")
                .asks(CaseForms.Draft.class)
                .to(CaseState.DRAFT)
                .makes(this::draft);
        acts.act("deliberate", "监区集体评议", PrisonDuty.WARD, "减刑假释程序规定#9")
                .from(CaseState.DRAFT)
                .to(CaseState.WARD_DELIBERATED)
                .asks(CaseForms.Meeting.class)
                .next()
                .does((file, form) ->
                        step(file, CaseState.WARD_DELIBERATED, "参加: " + form.present() + "; " + form.opinion()));
        acts.act("ward-review", "监区长办公会审核", PrisonDuty.WARD_CHIEF, "减刑假释程序规定#9")
                .from(CaseState.WARD_DELIBERATED)
                .to(CaseState.WARD_REVIEWED)
                .asks(CaseForms.Opinion.class)
                .next()
                .does((file, form) -> step(file, CaseState.WARD_REVIEWED, form.opinion()));
        acts.act("dept-review", "刑罚执行科审查", PrisonDuty.PENALTY, "减刑假释程序规定#12")
                .from(CaseState.WARD_REVIEWED)
                .to(CaseState.DEPT_REVIEWED)
                .asks(CaseForms.Examination.class)
                .next()
                .unless(file -> law.failed(examine(file)))
                .shows((file, form) -> law.examine(found(file.row(), form), file.today(), false, false))
                .does(this::examined);
        committee(acts);
        notice(acts);
        acts.act("send-back", "退回监区", PrisonDuty.PENALTY, "减刑假释程序规定#12")
                .from(CaseState.WARD_REVIEWED, CaseState.DEPT_REVIEWED)
                .to(CaseState.DRAFT)
                .asks(CaseForms.Opinion.class)
                .does((file, form) -> step(file, CaseState.DRAFT, "退回: " + form.opinion()));
        acts.platform("terminate", "终止", "监狱法#81")
                .from(live())
                .to(CaseState.TERMINATED)
                .asks(EndForms.Ended.class)
                .does((file, form) -> step(file, CaseState.TERMINATED, form.why()));
    }

    private void committee(Acts<CommutationCase> acts) {
        acts.act("vote", "委员表决", PrisonDuty.COMMITTEE, "减刑假释程序规定#14")
                .from(CaseState.DEPT_REVIEWED)
                .asks(CaseForms.Vote.class)
                .unless(file -> ballots.mayNotVote(file.ref()))
                .does((file, form) -> {
                    ballots.cast(file.ref(), null, form, file);
                    return Done.of(file.row())
                            .because(form.ballot().label() + (form.opinion() == null ? "" : ": " + form.opinion()));
                });
        acts.act("recuse", "声明回避", PrisonDuty.COMMITTEE, "减刑假释程序规定#14")
                .from(CaseState.DEPT_REVIEWED)
                .asks(CaseForms.Opinion.class)
                .unless(file -> ballots.mayNotVote(file.ref()))
                .does((file, form) -> {
                    ballots.recuse(file.ref(), null, form.opinion(), file);
                    return Done.of(file.row()).because("回避: " + form.opinion());
                });
        acts.act("conclude", "宣布评审结果", PrisonDuty.PENALTY, "减刑假释程序规定#14")
                .from(CaseState.DEPT_REVIEWED)
                .to(CaseState.COMMITTEE_REVIEWED, CaseState.REJECTED)
                .asks(CaseForms.Count.class)
                .next()
                .shows((file, form) -> ballots.announced(file, form.members()))
                .does(this::counted);
    }

    private void notice(Acts<CommutationCase> acts) {
        acts.act("post-notice", "公示", PrisonDuty.PENALTY, "监狱法#50")
                .from(CaseState.COMMITTEE_REVIEWED)
                .to(CaseState.NOTICE)
                .next()
                .does((file, form) -> posted(file));
        acts.act("object", "登记公示异议", PrisonDuty.PENALTY, "监狱法#50")
                .from(CaseState.NOTICE)
                .to(CaseState.OBJECTION_RECHECK)
                .asks(CaseForms.Objection.class)
                .does((file, form) -> {
                    ballots.object(file.ref(), null, form.grounds(), file);
                    return Done.of(file.row()
                                    .change()
                                    .state(CaseState.OBJECTION_RECHECK)
                                    .mustHear(true)
                                    .make())
                            .because("收到公示异议");
                });
        acts.act("recheck", "异议复核", PrisonDuty.PENALTY, "监狱法#50")
                .from(CaseState.OBJECTION_RECHECK)
                .to(CaseState.NOTICE, CaseState.REJECTED)
                .asks(CaseForms.Recheck.class)
                .next()
                .does((file, form) -> {
                    ballots.answerAll(file.ref(), form.opinion());
                    return step(file, form.stands() ? CaseState.NOTICE : CaseState.REJECTED, form.opinion());
                });
        acts.act("decide", "监狱集体讨论决定", PrisonDuty.WARDEN, "监狱法#50")
                .from(CaseState.NOTICE)
                .to(CaseState.PRISON_DECIDED, CaseState.REJECTED)
                .asks(CaseForms.Collective.class)
                .next()
                .stepUp()
                .unless(this::noticeRuns)
                .does((file, form) -> {
                    clocks.meet(
                            PrisonLimit.CASE_NOTICE.clock(
                                    Objects.requireNonNull(file.row().noticeFrom())),
                            file.ref(),
                            file.now());
                    return step(
                            file,
                            form.agreed() ? CaseState.PRISON_DECIDED : CaseState.REJECTED,
                            "参加: " + form.present() + "; " + form.opinion());
                });
    }

    private Opening<CommutationCase> draft(CaseForms.Draft form) {
        Stored<CustodyFile> inmate = custody.of(form.file());
        if (!inmate.row().inCustody()) {
            throw Refusal.under("监狱法#50", "不在监狱服刑, 不能提请" + form.kind().label(), "请核对服刑档案");
        }
        LocalDate today = custody.today();
        law.fits(inmate.row(), form.property(), today);
        boolean serious = inmate.row().termEnd() == null;
        if (form.kind() == CaseKind.COMMUTATION && form.months() == null && form.toTerm() == null) {
            throw Unfit.field("months", "减刑应当写明建议的月数或者减为的刑期");
        }
        CommutationCase row = new CommutationCase(
                Ref.next(),
                form.file(),
                custody.number(
                        "commutation",
                        form.kind() == CaseKind.PAROLE ? "假" : "减",
                        inmate.row().ward().id(),
                        today),
                CaseState.DRAFT,
                form.kind(),
                form.merit(),
                form.months(),
                form.toTerm(),
                null,
                form.property(),
                form.conduct(),
                "待审查",
                null,
                null,
                null,
                false,
                null,
                serious,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        Ruling<? extends Verdict> ruling = law.examine(row, today, false, false);
        CommutationCase traced = row.change()
                .ruleTrace(CaseLaw.words(ruling))
                .proposedEnd(law.newEnd(ruling))
                .mustHear(!law.hearing(ruling).isEmpty())
                .make();
        return new Opening<>(traced, inmate.placement()).because(form.kind().label());
    }

    private Ruling<? extends Verdict> examine(OpenFile<CommutationCase> file) {
        return law.examine(file.row(), file.today(), false, false);
    }

    private static CommutationCase found(CommutationCase row, CaseForms.Examination form) {
        return row.change()
                .repentant(form.repentant())
                .repentance(form.repentance())
                .noRisk(form.noRisk())
                .revokedExcused(form.revokedExcused())
                .evaluation(form.evaluation())
                .make();
    }

    /** 悔改表现: what the examination found, not what the ward hoped; merit alone stands without it. */
    @LegalBasis({"刑法#78", "减刑假释规定#3"})
    private static void repentant(CommutationCase row) {
        boolean claimed = row.merit() != Merit.MERIT && row.merit() != Merit.MAJOR;
        if (claimed && Boolean.FALSE.equals(row.repentant())) {
            throw Refusal.under(
                    "减刑假释规定#3", "经审查没有认定确有悔改表现, 不能按%s提请".formatted(row.merit().label()), "退回监区, 或者不予提请");
        }
    }

    private Done<CommutationCase> examined(OpenFile<CommutationCase> file, CaseForms.Examination form) {
        CommutationCase row = found(file.row(), form);
        repentant(row);
        Ruling<? extends Verdict> ruling = law.examine(row, file.today(), false, false);
        if (!ruling.value().holds()) {
            List<Reason> failed = law.failed(ruling);
            List<Reason> why = failed.isEmpty() ? ruling.reasons() : failed;
            throw new Refusal("REFUSED", why.getFirst().finding(), why, "不符合法定条件, 退回监区或者不予提请");
        }
        CommutationCase examined = row.change()
                .state(CaseState.DEPT_REVIEWED)
                .ruleTrace(CaseLaw.words(ruling))
                .proposedEnd(law.newEnd(ruling))
                .mustHear(!law.hearing(ruling).isEmpty())
                .make();
        IssuedDocument letter = custody.letter(
                "case-review-form",
                file.ref(),
                custody.of(row.file()).row(),
                file.today(),
                Map.of(
                        "kind",
                        row.kind(),
                        "merit",
                        row.merit(),
                        "reasons",
                        ruling.reasons(),
                        "opinion",
                        "悔改表现: " + form.repentance() + "; " + form.opinion()));
        return Done.of(examined).because(form.opinion()).with(letter);
    }

    private Done<CommutationCase> counted(OpenFile<CommutationCase> file, CaseForms.Count form) {
        Ruling<VoteAnswer> count = ballots.announced(file, form.members());
        if (!count.value().valid()) {
            throw new Refusal("REFUSED", count.reasons().getFirst().finding(), count.reasons(), "请补足到会委员或者更正表决");
        }
        CaseState to = count.value().passed() ? CaseState.COMMITTEE_REVIEWED : CaseState.REJECTED;
        String words = count.reasons().stream().map(Reason::finding).collect(Collectors.joining("; "));
        return Done.of(file.row()
                        .change()
                        .state(to)
                        .committeeMembers(form.members())
                        .make())
                .because(words);
    }

    /** 公示: five working days inside the prison; it can't be left out or shortened. */
    @LegalBasis("监狱法#50")
    private Done<CommutationCase> posted(OpenFile<CommutationCase> file) {
        LocalDate today = file.today();
        LocalDate until = custody.due(PrisonLimit.CASE_NOTICE, today);
        clocks.start(PrisonLimit.CASE_NOTICE.clock(today), file.ref(), file.unit(), file.now());
        CommutationCase row = file.row();
        Map<String, Object> values = new HashMap<>();
        values.put("kind", row.kind());
        values.put("from", today);
        values.put("until", until);
        values.put("proposal", words(row));
        IssuedDocument letter =
                custody.letter("case-notice", file.ref(), custody.of(row.file()).row(), today, values);
        return Done.of(row.change()
                        .state(CaseState.NOTICE)
                        .noticeFrom(today)
                        .noticeTo(until)
                        .make())
                .because("公示至" + until)
                .with(letter);
    }

    static String words(CommutationCase row) {
        Integer months = row.proposedMonths();
        return row.kind() == CaseKind.PAROLE
                ? "建议予以假释"
                : months != null ? "建议减去有期徒刑%d个月".formatted(months) : "建议减为有期徒刑" + row.proposedTerm();
    }

    private List<Reason> noticeRuns(OpenFile<CommutationCase> file) {
        LocalDate until = Objects.requireNonNull(file.row().noticeTo());
        return file.today().isAfter(until)
                ? List.of()
                : List.of(new Reason("监狱法#50", "公示期至%s, 期满后方可集体讨论决定".formatted(until)));
    }

    /** The next state; with the last one every clock of the file ends. */
    private Done<CommutationCase> step(OpenFile<CommutationCase> file, CaseState to, String why) {
        if (to.over()) {
            clocks.cancel(file.ref());
        }
        return Done.of(file.row().change().state(to).make()).because(why);
    }

    static CaseState[] live() {
        return Arrays.stream(CaseState.values()).filter(state -> !state.over()).toArray(CaseState[]::new);
    }
}
