package xiezhi.application.government.legalaid.review;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidRecusal;
import xiezhi.application.government.legalaid.AidReview;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.Grounds;
import xiezhi.application.government.legalaid.Proposal;
import xiezhi.application.government.legalaid.eligibility.AidAnswer;
import xiezhi.application.government.legalaid.eligibility.FileFacts;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Done;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.file.Verb;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.LongText;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Ruling;

/** 审查岗. The reviewer sees what the rule found, may depart from it, and then says why. */
@Service
public class ReviewDesk {
    private final AidFiles files;
    private final Records records;
    private final Workflow workflow;

    ReviewDesk(AidFiles files, Records records, Workflow workflow) {
        this.files = files;
        this.records = records;
        this.workflow = workflow;
    }

    /** 提出审查意见. */
    @Transactional
    @May(AidDuty.REVIEW)
    @LegalBasis("法律援助法#43.1")
    public void review(Ref<AidApplication> ref, int version, Proposal proposal, String opinion) {
        files.act(ref, version, Verb.REVIEW, file -> {
            Ruling<AidAnswer> ruling = FileFacts.ruling(file.row());
            String words = words(proposal, opinion, ruling);
            refuseIdleProvisional(proposal, ruling);
            records.add(
                    new AidReview(
                            Ref.next(),
                            ref,
                            proposal,
                            new LongText(words),
                            ruling.value().decision().name(),
                            Grounds.of(ruling.reasons()),
                            file.today()),
                    file.placement());
            workflow.complete(ref, "review", proposal.name(), words, Map.of());
            return Done.of(file.row().in(AidState.PROPOSED), proposal.label() + ": " + words);
        });
    }

    /** 声明回避: by declared kinship; from now on somebody else works on the file. */
    @Transactional
    public void recuse(Ref<AidApplication> ref, int version, String kinship) {
        files.act(ref, version, Verb.RECUSE, file -> {
            String me = Acting.current().person().toString();
            String why = new PlainText(kinship).value();
            records.add(
                    new AidRecusal(Ref.next(), ref, me, Acting.current().name(), why, file.today()), file.placement());
            return Done.of(file.row(), "回避: " + why);
        });
    }

    /** The newest review of the file. */
    static AidReview of(AidFiles files, OpenFile file) {
        return files.latest(AidReview.class, file.ref())
                .orElseThrow(() -> Refusal.state("这件申请还没有审查意见", "先由审查员提出审查意见"))
                .row();
    }

    /** Who departs from the rule, or proposes to refuse, must say why. */
    private static String words(Proposal proposal, String opinion, Ruling<AidAnswer> ruling) {
        boolean agrees = proposal.name().equals(ruling.value().decision().name());
        if (opinion.isBlank() && (!agrees || proposal == Proposal.REFUSE)) {
            throw Unfit.field("opinion", agrees ? "建议不予法律援助的, 请写明意见" : "建议与规则结论不同, 请写明理由");
        }
        return opinion.isBlank() ? "同意规则结论" : opinion;
    }

    /** 先行提供 is for urgent matters only. */
    @LegalBasis("法律援助法#44.1")
    private static void refuseIdleProvisional(Proposal proposal, Ruling<AidAnswer> ruling) {
        if (proposal == Proposal.PROVISIONAL && !ruling.value().provisionalAllowed()) {
            throw Refusal.under("法律援助法#44.1", "没有不足七日的期限, 也不需要立即保全或者先予执行, 不能先行提供", "按一般程序审查; 情况有变化的, 请申请人说明");
        }
    }
}
