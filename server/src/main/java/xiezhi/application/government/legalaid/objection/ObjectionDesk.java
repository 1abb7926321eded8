package xiezhi.application.government.legalaid.objection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidClocks;
import xiezhi.application.government.legalaid.AidDecision;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidObjection;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.Grounds;
import xiezhi.application.government.legalaid.ObjectionOutcome;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Done;
import xiezhi.application.government.legalaid.file.Letters;
import xiezhi.application.government.legalaid.file.Notices;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.file.Verb;
import xiezhi.foundation.deadlines.Calendars;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.LongText;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 异议审查岗, at the bureau that set up the centre. Whoever reviewed or decided can't examine; five days from receipt. */
@Service
@LegalBasis("法律援助法#49")
public class ObjectionDesk {
    private final AidFiles files;
    private final Records records;
    private final Clocks clocks;
    private final Workflow workflow;
    private final Letters letters;
    private final Notices notices;
    private final Calendars calendars;

    ObjectionDesk(
            AidFiles files,
            Records records,
            Clocks clocks,
            Workflow workflow,
            Letters letters,
            Notices notices,
            Calendars calendars) {
        this.files = files;
        this.records = records;
        this.clocks = clocks;
        this.workflow = workflow;
        this.letters = letters;
        this.notices = notices;
        this.calendars = calendars;
    }

    /** 提出异议: the applicant or recipient objects. */
    @Transactional
    public void object(Ref<AidApplication> ref, int version, String reason) {
        files.act(ref, version, Verb.OBJECT, file -> {
            Stored<AidDecision> decision = negative(file);
            if (files.latest(AidObjection.class, ref)
                    .filter(o -> o.row().decision().equals(decision.row().id()))
                    .isPresent()) {
                throw Refusal.under("法律援助法#49.3", "对这个决定已经提出过异议", "对维持的决定不服的, 可以申请行政复议或者提起行政诉讼");
            }
            Unit bureau = letters.bureau(file);
            String words = new LongText(reason).value();
            records.add(
                    new AidObjection(
                            Ref.next(),
                            ref,
                            decision.row().id(),
                            bureau.id(),
                            words,
                            file.today(),
                            null,
                            null,
                            List.of(),
                            null,
                            null,
                            null),
                    file.placement());
            clocks.start(AidClocks.OBJECTION, ref, bureau.id().id(), file.now());
            workflow.start(
                    "aid-objection",
                    "legalaid.application",
                    ref,
                    file.row().title() + " 异议",
                    bureau.id().id(),
                    Map.of("centre", file.centre().toString()));
            notices.holders(
                    AidDuty.OBJECTION,
                    bureau.id().id(),
                    file,
                    "收到异议",
                    file.row().number() + " 的申请人提出异议, 五日内审查");
            return Done.of(file.row().in(AidState.OBJECTION), "提出异议");
        });
    }

    /** 异议审查决定. */
    @Transactional
    @May(value = AidDuty.OBJECTION, stepUp = true)
    public void decide(Ref<AidApplication> ref, int version, ObjectionOutcome outcome, String opinion) {
        files.act(ref, version, Verb.DECIDE_OBJECTION, file -> {
            if (opinion.isBlank()) {
                throw Unfit.field("opinion", "请写明审查意见");
            }
            Stored<AidObjection> open =
                    files.latest(AidObjection.class, ref).orElseThrow(() -> Refusal.state("没有待审查的异议", "请刷新页面"));
            boolean maintained = outcome == ObjectionOutcome.MAINTAIN;
            List<Reason> reasons = reasons(outcome, opinion, file.today());
            @Nullable LocalDate reconsider = maintained ? reconsider(file).value() : null;
            @Nullable LocalDate sue = maintained ? sue(file).value() : null;
            records.change(
                    open.row().decided(outcome, opinion, Grounds.of(reasons), file.today(), reconsider, sue),
                    open.version());
            IssuedDocument letter = letters.issueByBureau(
                    "objection-decision",
                    file,
                    values(
                            outcome,
                            opinion,
                            reasons,
                            open.row(),
                            negative(file).row().documentNumber(),
                            reconsider,
                            sue));
            clocks.meet(AidClocks.OBJECTION, ref, file.now());
            workflow.complete(ref, "objection", outcome.name(), opinion, Map.of());
            tell(file, outcome, reconsider, sue);
            return new Done(
                    file.row().in(maintained ? AidState.MAINTAINED : AidState.CORRECTED),
                    outcome.label() + ": " + opinion,
                    letter);
        });
    }

    private Stored<AidDecision> negative(OpenFile file) {
        return files.rows(AidDecision.class, file.ref()).reversed().stream()
                .filter(decision -> decision.row().kind().negative())
                .findFirst()
                .orElseThrow(() -> Refusal.under("法律援助法#49.1", "没有不予或者终止法律援助的决定, 不能提出异议", "对办理情况不满意的, 可以投诉或者申请更换承办人员"));
    }

    private List<Reason> reasons(ObjectionOutcome outcome, String opinion, LocalDate day) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("法律援助法#49.2", opinion));
        if (outcome == ObjectionOutcome.MAINTAIN) {
            reasons.add(new Reason("法律援助法#49.3", "不服的可以依法申请行政复议或者提起行政诉讼"));
            reasons.addAll(Remedies.reconsiderBy(day, calendars.current()).reasons());
            reasons.addAll(Remedies.sueBy(day, calendars.current()).reasons());
        }
        return reasons;
    }

    private Ruling<LocalDate> reconsider(OpenFile file) {
        return Remedies.reconsiderBy(file.today(), calendars.current());
    }

    private Ruling<LocalDate> sue(OpenFile file) {
        return Remedies.sueBy(file.today(), calendars.current());
    }

    private static Map<String, Object> values(
            ObjectionOutcome outcome,
            String opinion,
            List<Reason> reasons,
            AidObjection objection,
            @Nullable String decision,
            @Nullable LocalDate reconsider,
            @Nullable LocalDate sue) {
        Map<String, Object> values = new HashMap<>();
        values.put("outcome", outcome);
        values.put("opinion", opinion);
        values.put("reasons", reasons);
        values.put("objectedOn", objection.receivedOn());
        values.put("decidedNumber", decision == null ? "" : decision);
        values.put("maintained", outcome == ObjectionOutcome.MAINTAIN);
        if (reconsider != null && sue != null) { // only a decision that maintains
            values.put("reconsiderBy", reconsider);
            values.put("sueBy", sue);
        }
        return values;
    }

    private void tell(
            OpenFile file, ObjectionOutcome outcome, @Nullable LocalDate reconsider, @Nullable LocalDate sue) {
        if (outcome == ObjectionOutcome.CORRECT) {
            notices.citizen(file, "异议成立", file.row().number() + " 已责令法律援助机构改正, 机构将重新作出决定");
            notices.holders(
                    AidDuty.DECIDE, file.centre(), file, "责令改正", file.row().number() + " 请重新作出决定");
            return;
        }
        notices.citizen(
                file,
                "异议审查决定",
                "%s 维持原决定; 可以在%s前申请行政复议, 或者在%s前提起行政诉讼".formatted(file.row().number(), reconsider, sue));
    }
}
