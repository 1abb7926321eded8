package xiezhi.application.government.legalaid.assignment;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.legalaid.AidChange;
import xiezhi.application.government.legalaid.AidClocks;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.ChangeAsker;
import xiezhi.application.government.legalaid.ChangeOutcome;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Notices;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.LongText;
import xiezhi.kernel.record.Ref;

/** 更换请求: one at a time; it has its own task and clock, and whatever happens to the lawyer, it gets an answer. */
@Component
public class ChangeRequests {
    private static final String STEP = "change";
    private final AidFiles files;
    private final Records records;
    private final Handovers handovers;
    private final Clocks clocks;
    private final Workflow workflow;
    private final Notices notices;

    ChangeRequests(
            AidFiles files, Records records, Handovers handovers, Clocks clocks, Workflow workflow, Notices notices) {
        this.files = files;
        this.records = records;
        this.handovers = handovers;
        this.clocks = clocks;
        this.workflow = workflow;
        this.notices = notices;
    }

    /** The request that waits for its answer. */
    public Optional<Stored<AidChange>> open(OpenFile file) {
        return files.latest(AidChange.class, file.ref())
                .filter(request -> request.row().open());
    }

    void ask(OpenFile file, ChangeAsker asker, String reason) {
        if (open(file).isPresent()) {
            throw Refusal.under("法律援助法#55", "更换承办人员的请求正在处理", "请等待法律援助机构答复; 有新的情况, 可以拨打12348");
        }
        Ref<Practitioner> lawyer = Optional.ofNullable(file.theCase().row().lawyer())
                .orElseThrow(() -> Refusal.state("现在没有承办人员", "请等待指派"));
        records.add(
                new AidChange(
                        Ref.next(),
                        file.ref(),
                        asker,
                        lawyer,
                        new LongText(reason).value(),
                        file.today(),
                        null,
                        null,
                        null),
                file.placement());
        clocks.start(AidClocks.CHANGE, file.ref(), file.centre(), file.now());
        workflow.start(
                "aid-change",
                "legalaid.application",
                file.ref(),
                file.row().title() + " 更换承办人员",
                file.centre(),
                Map.of());
        notices.holders(
                AidDuty.ASSIGN,
                file.centre(),
                file,
                "请求更换承办人员",
                "%s %s请求更换承办人员, 请答复".formatted(file.row().number(), asker.label()));
    }

    /** The officer answers; the one who asked is told, with the reasons where nothing changes. */
    void answer(OpenFile file, ChangeOutcome outcome, String words) {
        open(file).ifPresent(request -> {
            workflow.complete(file.ref(), STEP, outcome.name(), words, Map.of());
            close(file, request, outcome, words);
        });
    }

    /** The lawyer is gone, or the case over, before anybody answered. */
    public void moot(OpenFile file, String words) {
        open(file).ifPresent(request -> {
            if (workflow.openSteps(file.ref().id()).contains(STEP)) {
                workflow.passTo(file.ref(), STEP, "answered", ChangeOutcome.MOOT.label(), words);
            }
            close(file, request, ChangeOutcome.MOOT, words);
        });
    }

    private void close(OpenFile file, Stored<AidChange> request, ChangeOutcome outcome, String words) {
        records.change(request.row().answered(outcome, words, file.today()), request.version());
        clocks.meet(AidClocks.CHANGE, file.ref(), file.now());
        if (outcome == ChangeOutcome.KEPT) {
            tell(file, request.row(), words);
        }
    }

    private void tell(OpenFile file, AidChange request, String words) {
        String text = "%s 不予更换承办人员, 因为: %s".formatted(file.row().number(), words);
        UUID lawyer = handovers.accountOf(request.lawyer());
        if (request.asker() == ChangeAsker.RECIPIENT) {
            notices.citizen(file, "不予更换承办人员", text + ". 不服的, 可以向司法行政部门投诉");
        } else if (lawyer != null) {
            notices.person(lawyer, file, "不予更换承办人员", text);
        }
    }
}
