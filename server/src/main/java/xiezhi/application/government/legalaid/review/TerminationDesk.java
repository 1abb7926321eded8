package xiezhi.application.government.legalaid.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidDecision;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.DecisionKind;
import xiezhi.application.government.legalaid.Grounds;
import xiezhi.application.government.legalaid.TerminationGround;
import xiezhi.application.government.legalaid.assignment.ChangeRequests;
import xiezhi.application.government.legalaid.assignment.Handovers;
import xiezhi.application.government.legalaid.eligibility.FileFacts;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Done;
import xiezhi.application.government.legalaid.file.Letters;
import xiezhi.application.government.legalaid.file.Notices;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.file.Verb;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.rules.Parameters;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 终止与转正岗. Aid ends before its time only on a ground of the article; provisional aid becomes full when the papers are there. */
@Service
@LegalBasis({"法律援助法#44.2", "法律援助法#48.1", "法律援助法#64"})
public class TerminationDesk {
    private final AidFiles files;
    private final Records records;
    private final Clocks clocks;
    private final ChangeRequests changes;
    private final Workflow workflow;
    private final Letters letters;
    private final Notices notices;
    private final Handovers handovers;

    TerminationDesk(
            AidFiles files,
            Records records,
            Clocks clocks,
            ChangeRequests changes,
            Workflow workflow,
            Letters letters,
            Notices notices,
            Handovers handovers) {
        this.files = files;
        this.records = records;
        this.clocks = clocks;
        this.changes = changes;
        this.workflow = workflow;
        this.letters = letters;
        this.notices = notices;
        this.handovers = handovers;
    }

    /** 终止. */
    @Transactional
    @May(value = AidDuty.DECIDE, stepUp = true)
    public void terminate(Ref<AidApplication> ref, int version, int item, @Nullable String note) {
        TerminationGround ground = TerminationGround.of(item);
        files.act(ref, version, Verb.TERMINATE, file -> {
            List<Reason> reasons = reasons(ground, note, file);
            String body = letters.bureau(file).fullName();
            IssuedDocument letter = letters.issue("termination-decision", file, values(ground, reasons, note, body));
            records.add(
                    new AidDecision(
                            Ref.next(),
                            ref,
                            DecisionKind.TERMINATE,
                            note,
                            Grounds.of(reasons),
                            ground,
                            file.today(),
                            letter.number(),
                            body),
                    file.placement());
            handovers.end(file, "终止法律援助: " + ground.label());
            clocks.cancel(ref);
            workflow.end(ref, "TERMINATED", ground.label());
            changes.moot(file, ground.label());
            notices.citizen(file, "终止法律援助", file.row().number() + " 决定终止法律援助, 理由见决定书; 不服的可以向" + body + "提出异议");
            return new Done(file.row().in(AidState.TERMINATED), ground.label(), letter);
        });
    }

    /** 转正: the economic condition is proved, what was provisional is granted. */
    @Transactional
    @May(AidDuty.DECIDE)
    public void regularise(Ref<AidApplication> ref, int version) {
        files.act(ref, version, Verb.REGULARISE, file -> {
            if (!file.row().provisional()) {
                throw Refusal.state("这件案件不是先行提供的, 不需要转为给予", "按现有环节继续办理");
            }
            List<Reason> reasons = FileFacts.ruling(file.row()).reasons();
            IssuedDocument letter =
                    letters.issue("grant-decision", file, Map.of("reasons", reasons, "missing", List.of()));
            records.add(
                    new AidDecision(
                            Ref.next(),
                            ref,
                            DecisionKind.REGULARISE,
                            null,
                            Grounds.of(reasons),
                            null,
                            file.today(),
                            letter.number(),
                            null),
                    file.placement());
            clocks.meet("aid-review", ref, file.now());
            AidState next = file.row().state() == AidState.PROVISIONAL
                    ? AidState.GRANTED
                    : file.row().state();
            notices.citizen(file, "已转为给予法律援助", file.row().number() + " 手续已补齐");
            return new Done(file.row().change().provisional(false).state(next).make(), "手续已补齐", letter);
        });
    }

    private static List<Reason> reasons(TerminationGround ground, @Nullable String note, OpenFile file) {
        Reason found = ground.reason();
        Reason told = note == null || note.isBlank() ? found : new Reason(found.basis(), found.finding() + ": " + note);
        if (!ground.fraud()) {
            return List.of(told);
        }
        int fine = Parameters.of("legalaid").number("fraud-fine-most", file.today());
        return List.of(told, new Reason("法律援助法#64", "由司法行政部门责令支付已实施法律援助的费用, 并处%d元以下罚款".formatted(fine)));
    }

    private static Map<String, Object> values(
            TerminationGround ground, List<Reason> reasons, @Nullable String note, String body) {
        Map<String, Object> values = new HashMap<>();
        values.put("ground", ground);
        values.put("reasons", reasons);
        values.put("note", note == null ? "" : note);
        values.put("remedyBody", body);
        return values;
    }
}
