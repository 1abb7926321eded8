package xiezhi.application.government.legalaid.hall;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidSatisfaction;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Done;
import xiezhi.application.government.legalaid.file.Notices;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.file.Verb;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.rules.Parameters;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 申请人办事: withdraw, rate. Only the person whose matter it is. */
@Service
@LegalBasis("法律援助法#59")
public class CitizenDesk {
    private final AidFiles files;
    private final Records records;
    private final Clocks clocks;
    private final Workflow workflow;
    private final Notices notices;

    CitizenDesk(AidFiles files, Records records, Clocks clocks, Workflow workflow, Notices notices) {
        this.files = files;
        this.records = records;
        this.clocks = clocks;
        this.workflow = workflow;
        this.notices = notices;
    }

    /** 撤回: possible until something has been decided. */
    @Transactional
    public void withdraw(Ref<AidApplication> ref, int version, String reason) {
        files.act(ref, version, Verb.WITHDRAW, file -> {
            clocks.cancel(ref);
            workflow.end(ref, "WITHDRAWN", "申请人撤回");
            notices.holders(
                    AidDuty.REVIEW, file.centre(), file, "申请已撤回", file.row().number() + " 申请人撤回申请");
            return Done.of(file.row().in(AidState.WITHDRAWN), reason);
        });
    }

    /** 评价: once, and changed once within thirty days. */
    @Transactional
    public void rate(Ref<AidApplication> ref, int version, int score, @Nullable String note) {
        files.act(ref, version, Verb.SATISFACTION, file -> {
            List<Stored<AidSatisfaction>> mine = files.rows(AidSatisfaction.class, ref).stream()
                    .filter(given -> !given.row().callBack())
                    .toList();
            if (mine.isEmpty()) {
                records.add(
                        new AidSatisfaction(Ref.next(), ref, score, note, false, file.today(), false),
                        file.placement());
            } else {
                revise(mine.getFirst(), score, note, file);
            }
            return Done.of(file.row(), "评价%d分".formatted(score));
        });
    }

    private void revise(Stored<AidSatisfaction> given, int score, @Nullable String note, OpenFile file) {
        LocalDate last = given.row()
                .ratedOn()
                .plusDays(Parameters.of("legalaid").number("satisfaction-revision-days", file.today()));
        if (given.row().revised()) {
            throw Refusal.under("法律援助法#59", "评价已经修改过一次", "还有意见的, 可以投诉或者拨打12348");
        }
        if (file.today().isAfter(last)) {
            throw Refusal.under("法律援助法#59", "评价在%s之后不能再修改".formatted(last), "还有意见的, 可以投诉或者拨打12348");
        }
        if (score < 1 || score > 5) {
            throw Unfit.field("score", "评分应当是1至5分");
        }
        records.change(given.row().revise(score, note), given.version());
    }
}
