package xiezhi.application.enforcement.drugrehab;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 变更措施建议: community detoxification instead; the deciding police answer within seven days. */
@Standard(
        code = "drugrehab.measure-proposal",
        name = "变更措施建议",
        basis = "戒毒条例#31",
        readers = {RehabDuty.RECEIVE, RehabDuty.BRIGADE, RehabDuty.ASSESS, RehabDuty.HEAD, RehabDuty.BUREAU},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record MeasureProposal(
        @Key Ref<MeasureProposal> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("情形") MeasureGround ground,
        @Item(value = "理由", size = 1000) String reason,
        @Item("送达决定机关之日") LocalDate sent,
        @Item("答复之日") @Nullable LocalDate answered,
        @Item("批准") @Nullable Boolean approved,
        @Item(value = "决定文号", size = 100) @Nullable String answerNumber) {

    public MeasureProposal {
        that((answered == null) == (approved == null), "答复之日和结果应当一并填写");
        that(answered == null || !answered.isBefore(sent), "答复之日不能早于送达之日");
    }

    /** The same proposal with the answer of the police. */
    public MeasureProposal answered(LocalDate day, boolean yes, String number) {
        return new MeasureProposal(id, rehab, ground, reason, sent, day, yes, number);
    }

}
