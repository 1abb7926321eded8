package xiezhi.application.government.legalaid.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidChannel;
import xiezhi.application.government.legalaid.AidClocks;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.AidSupplement;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Done;
import xiezhi.application.government.legalaid.file.Letters;
import xiezhi.application.government.legalaid.file.Notices;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.file.Verb;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.Files;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 补充材料岗. Everything missing is asked for once; while it is on its way, the centre's seven days stand still. */
@Service
@LegalBasis("法律援助法#43.2")
public class SupplementDesk {
    private static final String BASIS = "法律援助法#43.2";
    private final AidFiles files;
    private final Records records;
    private final Clocks clocks;
    private final Workflow workflow;
    private final Letters letters;
    private final Files stored;
    private final Notices notices;

    SupplementDesk(
            AidFiles files,
            Records records,
            Clocks clocks,
            Workflow workflow,
            Letters letters,
            Files stored,
            Notices notices) {
        this.files = files;
        this.records = records;
        this.clocks = clocks;
        this.workflow = workflow;
        this.letters = letters;
        this.stored = stored;
        this.notices = notices;
    }

    /** 一次性告知. */
    @Transactional
    @May({AidDuty.RECEIVE, AidDuty.REVIEW})
    public void request(Ref<AidApplication> ref, int version, List<String> items, @Nullable String note) {
        files.act(ref, version, Verb.REQUEST_SUPPLEMENT, file -> {
            refuseSecond(file);
            LocalDate due = clocks.start(AidClocks.SUPPLEMENT, ref, file.centre(), file.now())
                    .due();
            var wanted = items.stream()
                    .filter(item -> !item.isBlank())
                    .map(AidSupplement.Wanted::new)
                    .toList();
            records.add(new AidSupplement(Ref.next(), ref, wanted, note, file.today(), due, null), file.placement());
            clocks.pause(AidClocks.REVIEW, ref, file.today(), "等待申请人补充材料", BASIS);
            workflow.complete(ref, step(file), "SUPPLEMENT", note, Map.of());
            IssuedDocument letter = letters.issue(
                    "supplement-request", file, Map.of("items", items, "dueOn", due, "note", note == null ? "" : note));
            notices.citizen(file, "请补充材料", "请在" + due + "前补充: " + String.join("; ", items));
            return new Done(file.row().in(AidState.SUPPLEMENT), String.join("; ", items), letter);
        });
    }

    /** The clerk takes the papers at the counter. */
    @Transactional
    @May({AidDuty.RECEIVE, AidDuty.REVIEW})
    public void received(Ref<AidApplication> ref, int version, List<String> papers, @Nullable String note) {
        files.act(ref, version, Verb.SUPPLEMENT_RECEIVED, file -> arrived(file, papers, note, AidChannel.COUNTER));
    }

    /** The citizen sends them; after aid has begun they join the file without moving it. */
    @Transactional
    public void sent(Ref<AidApplication> ref, int version, List<String> papers, @Nullable String note) {
        files.act(
                ref,
                version,
                Verb.SUPPLEMENT_SENT,
                file -> file.row().state() == AidState.SUPPLEMENT
                        ? arrived(file, papers, note, AidChannel.WEB)
                        : taken(file, papers, note, AidChannel.WEB));
    }

    private Done taken(OpenFile file, List<String> papers, @Nullable String note, AidChannel channel) {
        attach(file, papers);
        return new Done(
                file.row()
                        .change()
                        .with(Filings.materials(papers, channel, file.today()))
                        .make(),
                note,
                null);
    }

    /** 视为撤回: the last day has passed and nothing came. */
    @Transactional
    public void lapse(UUID application) {
        Ref<AidApplication> ref = Ref.of(application);
        int version = files.look(ref).stored().version();
        files.act(ref, version, Verb.LAPSE, file -> {
            clocks.cancel(ref);
            workflow.end(ref, "DEEMED_WITHDRAWN", "未按要求补充材料");
            notices.citizen(file, "申请视为撤回", "没有在规定日期前补充材料, 视为撤回申请; 您可以重新申请");
            return Done.of(file.row().in(AidState.DEEMED_WITHDRAWN), "未按要求补充材料, 视为撤回申请");
        });
    }

    private Done arrived(OpenFile file, List<String> papers, @Nullable String note, AidChannel channel) {
        var asked = files.latest(AidSupplement.class, file.ref())
                .orElseThrow(() -> Refusal.state("没有等待补充的材料", "请刷新页面查看最新进展"));
        records.change(asked.row().received(file.today()), asked.version());
        attach(file, papers);
        clocks.meet(AidClocks.SUPPLEMENT, file.ref(), file.now());
        clocks.resume(AidClocks.REVIEW, file.ref(), file.today());
        workflow.signal(file.ref(), "supplement", Map.of());
        notices.holders(AidDuty.REVIEW, file.centre(), file, "材料已补充", file.row().number() + " 已补充材料, 审查期限继续计算");
        AidApplication row = file.row()
                .change()
                .with(Filings.materials(papers, channel, file.today()))
                .state(AidState.UNDER_REVIEW)
                .make();
        return Done.of(row, note);
    }

    private void attach(OpenFile file, List<String> papers) {
        stored.attach(
                papers.stream().map(UUID::fromString).toList(), "legalaid.application", file.ref(), file.placement());
    }

    private void refuseSecond(OpenFile file) {
        if (files.latest(AidSupplement.class, file.ref()).isPresent()) {
            throw Refusal.under(BASIS, "已经通知过一次补充材料, 不能再次要求", "请根据现有材料审查; 能够通过信息共享查询的, 由机构自行查询");
        }
    }

    private static String step(OpenFile file) {
        return file.row().state() == AidState.SUBMITTED ? "intake" : "review";
    }
}
