package xiezhi.application.enforcement.drugrehab;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/**
 * 诊断评估: four contents, an opinion with its reasons, a notice on the wall, and the answer of the police. The social result alone never
 * lengthens a term.
 */
@Standard(
        code = "drugrehab.assessment",
        name = "诊断评估",
        basis = "强制隔离戒毒诊断评估办法#6",
        title = "number",
        readers = {RehabDuty.RECEIVE, RehabDuty.BRIGADE, RehabDuty.DOCTOR, RehabDuty.PSYCH, RehabDuty.TRAIN, RehabDuty.ASSESS, RehabDuty.HEAD, RehabDuty.BUREAU},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record Assessment(
        @Key Ref<Assessment> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("状态") @Listed DiagnosisState state,
        @Item(value = "档案号", size = 60) @Listed @Searched String number,
        @Item("种类") @Listed AssessmentKind kind,
        @Item("开始之日") @Listed LocalDate opened,
        @Item("生理脱毒已评") boolean bodyDone,
        @Item("生理脱毒未达到的指标") Set<PhysicalSign> bodyLacks,
        @Item("身心康复") @Nullable Outcome physicalMental,
        @Item("行为表现") @Nullable Outcome behaviour,
        @Item("社会环境与适应能力") @Nullable SocialOutcome social,
        @Item("评估意见") @Listed @Nullable Opinion opinion,
        @Item(value = "建议延长月数", min = 1) @Nullable Integer months,
        @Item(value = "意见理由", size = 1000) @Nullable String grounds,
        @Item("公示起") @Nullable LocalDate noticeFrom,
        @Item("公示止") @Nullable LocalDate noticeTo,
        @Item(value = "异议", size = 1000) @Nullable String objection,
        @Item(value = "复核结论", size = 1000) @Nullable String recheck,
        @Item("决定机关收到之日") @Nullable LocalDate received,
        @Item("决定机关答复之日") @Nullable LocalDate answered,
        @Item("决定机关批准") @Nullable Boolean approved,
        @Item(value = "决定书文号", size = 100) @Nullable String answerNumber) {

    public Assessment {
        bodyLacks = Set.copyOf(bodyLacks);
        that(bodyDone || bodyLacks.isEmpty(), "生理脱毒尚未评估");
        that((opinion == Opinion.EXTEND) == (months != null), "建议延长的应当写明月数, 其他意见不写月数");
        that(noticeTo == null || (noticeFrom != null && !noticeTo.isBefore(noticeFrom)), "公示止日不能早于起日");
        that((answered == null) == (approved == null), "答复之日和结果应当一并填写");
    }

    /** The next version of the assessment, field by field. */
    public AssessmentChange change() {
        return new AssessmentChange(this);
    }

    /** Whether all four contents have been found. */
    public boolean complete() {
        return bodyDone && physicalMental != null && behaviour != null && social != null;
    }
}
