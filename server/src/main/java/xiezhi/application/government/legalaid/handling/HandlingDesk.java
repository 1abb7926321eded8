package xiezhi.application.government.legalaid.handling;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidAssignment;
import xiezhi.application.government.legalaid.AidCase;
import xiezhi.application.government.legalaid.AidClocks;
import xiezhi.application.government.legalaid.AidClosure;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidMaterial;
import xiezhi.application.government.legalaid.AidProgress;
import xiezhi.application.government.legalaid.AidStage;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.CaseResult;
import xiezhi.application.government.legalaid.MaterialSource;
import xiezhi.application.government.legalaid.assignment.AssignmentDesk;
import xiezhi.application.government.legalaid.assignment.ChangeRequests;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Done;
import xiezhi.application.government.legalaid.file.LawyerAct;
import xiezhi.application.government.legalaid.file.Letters;
import xiezhi.application.government.legalaid.file.Notices;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.file.Verb;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.Files;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.LongText;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 承办岗. The lawyer accepts, tells the recipient of every stage, and reports when the matter is done. */
@Service
@LegalBasis({"法律援助法#46", "法律援助法#50"})
public class HandlingDesk {
    private final AidFiles files;
    private final Records records;
    private final AssignmentDesk assignment;
    private final ChangeRequests changes;
    private final Clocks clocks;
    private final Workflow workflow;
    private final Letters letters;
    private final Files stored;
    private final Notices notices;

    HandlingDesk(
            AidFiles files,
            Records records,
            AssignmentDesk assignment,
            ChangeRequests changes,
            Clocks clocks,
            Workflow workflow,
            Letters letters,
            Files stored,
            Notices notices) {
        this.files = files;
        this.records = records;
        this.assignment = assignment;
        this.changes = changes;
        this.clocks = clocks;
        this.workflow = workflow;
        this.letters = letters;
        this.stored = stored;
        this.notices = notices;
    }

    /** 结案材料: what the lawyer hands in. */
    public record Report(
            CaseResult result, int hours, @Nullable Money amount, String summary, List<String> files) {}

    @Transactional
    @May(AidDuty.HANDLE)
    public void accept(Ref<AidApplication> ref, int version) {
        files.act(ref, version, Verb.ACCEPT, file -> {
            Stored<AidCase> found = file.theCase();
            records.change(found.row().accepted(file.today()), found.version());
            files.latest(AidAssignment.class, ref)
                    .ifPresent(last -> records.change(last.row().accepted(file.today()), last.version()));
            workflow.complete(ref, "accept", "ACCEPTED", null, Map.of());
            clocks.start(AidClocks.PROGRESS, ref, file.centre(), file.now());
            notices.citizen(file, "承办人员已接受指派", file.row().number() + " 的承办人员会与您联系");
            return Done.of(file.row().in(AidState.ACCEPTED));
        });
    }

    /** 正当理由 is asked for: without one nobody may refuse. */
    @Transactional
    @May(AidDuty.HANDLE)
    @LegalBasis("法律援助法#46.1")
    public void decline(Ref<AidApplication> ref, int version, String reason) {
        files.act(ref, version, Verb.DECLINE, file -> {
            if (reason.isBlank()) {
                throw Unfit.field("reason", "没有正当理由不得拒绝, 请写明理由 (法律援助法第46条第1款)");
            }
            return assignment.declined(file, reason);
        });
    }

    /** 通报: one report a stage at least; the clock for the next starts anew. */
    @Transactional
    @May(AidDuty.HANDLE)
    public void progress(Ref<AidApplication> ref, int version, AidStage stage, String text) {
        files.act(ref, version, Verb.PROGRESS, file -> {
            records.add(
                    new AidProgress(Ref.next(), ref, stage, new LongText(text).value(), file.today()),
                    file.placement());
            clocks.meet(AidClocks.PROGRESS, ref, file.now());
            if (stage == AidStage.CONCLUDED) {
                files.demandOfStandIn(LawyerAct.CONCLUDE, file);
                conclude(file);
            } else {
                clocks.start(AidClocks.PROGRESS, ref, file.centre(), file.now());
            }
            notices.citizen(file, "案件有新进展", stage.label() + ": 请在“我的办件”中查看");
            return Done.of(file.row().in(AidState.IN_HANDLING), stage.label());
        });
    }

    /** 报送结案材料. */
    @Transactional
    @May(AidDuty.HANDLE)
    public void reportClosing(Ref<AidApplication> ref, int version, Report report) {
        files.act(ref, version, Verb.REPORT_CLOSING, file -> {
            List<AidMaterial> papers = report.files().stream()
                    .map(UUID::fromString)
                    .map(paper -> new AidMaterial("结案材料", paper.toString(), MaterialSource.LAWYER, file.today()))
                    .toList();
            stored.attach(
                    report.files().stream().map(UUID::fromString).toList(),
                    "legalaid.application",
                    ref,
                    file.placement());
            String summary = new LongText(report.summary()).value();
            records.add(
                    new AidClosure(
                            Ref.next(),
                            ref,
                            report.result(),
                            report.hours(),
                            report.amount(),
                            summary,
                            papers,
                            file.today(),
                            List.of(),
                            null,
                            null),
                    file.placement());
            IssuedDocument letter = letters.issue(
                    "closing-report",
                    file,
                    Map.of(
                            "result",
                            report.result(),
                            "hours",
                            report.hours(),
                            "summary",
                            summary,
                            "amount",
                            report.amount() == null ? "无" : report.amount().echo()));
            clocks.meet(AidClocks.PROGRESS, ref, file.now());
            clocks.meet(AidClocks.CLOSING_REPORT, ref, file.now());
            changes.moot(file, "承办人员已报送结案材料");
            workflow.complete(ref, "handle", "REPORTED", null, Map.of());
            notices.holders(
                    AidDuty.CLOSE, file.centre(), file, "已报送结案材料", file.row().number() + " 等待评分和补贴审核");
            return new Done(
                    file.row().change().with(papers).state(AidState.CLOSING).make(),
                    report.result().label(),
                    letter);
        });
    }

    private void conclude(OpenFile file) {
        Stored<AidCase> found = file.theCase();
        records.change(found.row().concluded(file.today()), found.version());
        clocks.start(AidClocks.CLOSING_REPORT, file.ref(), file.centre(), file.now());
    }
}
