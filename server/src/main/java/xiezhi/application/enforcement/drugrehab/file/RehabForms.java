package xiezhi.application.enforcement.drugrehab.file;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.drugrehab.AddictionLevel;
import xiezhi.application.enforcement.drugrehab.AssessmentKind;
import xiezhi.application.enforcement.drugrehab.DrugType;
import xiezhi.application.enforcement.drugrehab.MeasureGround;
import xiezhi.application.enforcement.drugrehab.Opinion;
import xiezhi.application.enforcement.drugrehab.Outcome;
import xiezhi.application.enforcement.drugrehab.PhysicalSign;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.SocialOutcome;
import xiezhi.application.enforcement.drugrehab.Zone;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 戒毒办案表单: what each act of the files asks. */
public final class RehabForms {
    private RehabForms() {}

    /** 移交登记: what the police hand over with the person. */
    public record Transfer(
            @Item("姓名") PersonName name,
            @Item("性别") Sex sex,
            @Item("出生日期") LocalDate born,
            @Item("公民身份号码") @Nullable OtherId idNumber,
            @Item("公安机关已核验身份") boolean identityVerified,
            @Item(value = "决定书编号", size = 60) String decisionNumber,
            @Item(value = "决定机关", size = 100) String decider,
            @Item("决定日期") LocalDate decided,
            @Item("公安机关开始执行之日") @Nullable LocalDate policeFrom,

            @Item(value = "自愿戒毒约定期限届满日", hint = "仅自愿戒毒的填写") @Nullable
            LocalDate voluntaryUntil,

            @Item("毒品种类") Set<DrugType> drugs,
            @Item("成瘾程度") @Nullable AddictionLevel addiction,
            @Item(value = "吸毒年数", min = 0) @Nullable Integer historyYears,
            @Item(value = "既往强制隔离戒毒次数", min = 0) int priorTimes,
            @Item("曾拒绝或者严重违反社区康复协议并复吸") boolean brokeCommunityRehab,
            @Item("居住地行政区划") DivisionCode homeDivision) {}

    /** 入所检查. */
    public record GateCheck(
            @Item("有强制隔离戒毒决定书") boolean decisionPaper,
            @Item("身份核对一致") boolean identityMatches,
            @Item("身体检查人性别") Sex searcherSex,
            @Item("怀孕") boolean pregnant,
            @Item("正在哺乳的本人婴儿出生日期") @Nullable LocalDate nursling,

            @Item(value = "体表伤情和随身药品", size = 1000) @Nullable
            String body,

            @Item(value = "保管物品", size = 1000) @Nullable String belongings,
            @Item(value = "发现的违禁品", size = 500) @Nullable String contraband) {}

    /** 不予接收理由. */
    public record NotReceived(
            @Item(value = "不予接收的理由", size = 500) String reason) {}

    /** 变更建议. */
    public record MeasureProposed(
            @Item("情形") MeasureGround ground,
            @Item(value = "理由", size = 1000) String reason) {}

    /** 决定机关答复. */
    public record MeasureAnswer(
            @Item("批准变更为社区戒毒") boolean approved,
            @Item(value = "答复之日", today = true) LocalDate on,
            @Item(value = "决定文号", size = 100) String number) {}

    /** 脱逃报告. */
    public record Missed(
            @Item("脱逃日") LocalDate on,
            @Item(value = "经过和已采取的措施", size = 2000) String facts) {}

    /** 追回或者返回. */
    public record Back(@Item(value = "返回之日", today = true) LocalDate on) {}

    /** 移交羁押. */
    public record Handed(
            @Item(value = "接收机关", size = 100) String organ,
            @Item(value = "法律文书编号", size = 100) String document) {}

    /** 解除准备. */
    public record Preparing(
            @Item("已通知家属、所在单位和派出所领回") boolean familyTold,
            @Item("建议责令社区康复") boolean communityProposed,

            @Item(value = "建议社区康复月数", min = 1, hint = "不超过36个月") @Nullable
            Integer communityMonths) {}

    /** 办理解除. */
    public record Leave(
            @Item(value = "另案接收机关", size = 100, hint = "另有羁押决定的填写, 在门口移交") @Nullable
            String nextCustodian) {}

    /** 决定被撤销. */
    public record Revoked(
            @Item(value = "撤销决定的机关", size = 100) String organ,
            @Item(value = "复议决定或者判决文号", size = 100) String document) {}

    /** 死亡. */
    public record Death(
            @Item("死亡日期") LocalDate on,
            @Item(value = "地点和原因", size = 500) String cause) {}

    /** 流转申请. */
    public record ZoneProposal(
            @Item("戒毒档案") Ref<RehabCase> rehab,
            @Item("拟进入分区") Zone to,
            @Item(value = "理由", size = 500) String reason) {}

    /** 阶段评估. */
    public record Phase(
            @Item("生理脱毒") Outcome physiological,
            @Item("身心康复") Outcome physicalMental,
            @Item("行为表现") Outcome behaviour,
            @Item("社会环境与适应能力") SocialOutcome social) {}

    /** 意见. */
    public record Word(@Item(value = "意见", size = 500) String text) {}

    /** 启动评估. */
    public record Begin(
            @Item("戒毒档案") Ref<RehabCase> rehab, @Item("种类") AssessmentKind kind) {}

    /** 生理脱毒. */
    public record Body(
            @Item(value = "未达到的指标", hint = "全部达到的不选") @Nullable
            Set<PhysicalSign> lacks) {}

    /** 单项结果. */
    public record Finding(
            @Item("结果") Outcome outcome,
            @Item(value = "依据", size = 500) String evidence) {}

    /** 社会环境. */
    public record Around(
            @Item("结果") SocialOutcome outcome,
            @Item(value = "依据", size = 500) String evidence) {}

    /** 评估意见. */
    public record Conclusion(
            @Item("意见") Opinion opinion,

            @Item(value = "建议延长月数", min = 1, hint = "仅建议延长的填写") @Nullable
            Integer months,

            @Item(value = "理由", size = 1000) String grounds) {}

    /** 异议. */
    public record Objection(
            @Item(value = "异议内容", size = 1000) String text) {}

    /** 复核. */
    public record Recheck(
            @Item("维持原意见") boolean maintain,
            @Item(value = "复核结论", size = 1000) String text) {}

    /** 决定机关答复. */
    public record PoliceAnswer(
            @Item("批准") boolean approved,
            @Item(value = "答复之日", today = true) LocalDate on,
            @Item(value = "决定书文号", size = 100) String number,

            @Item(value = "提前解除之日", hint = "仅批准提前解除的填写") @Nullable
            LocalDate releaseOn) {}

    /** 所外就医申请. */
    public record OutsideApplication(
            @Item("戒毒档案") Ref<RehabCase> rehab,
            @Item(value = "病情和危及生命的理由", size = 1000) String illness,
            @Item(value = "医院", size = 100) String hospital,
            @Item("担保人") PersonName guarantor,
            @Item(value = "与担保人关系", size = 40) String relation,
            @Item("预计终止日") LocalDate until) {}

    /** 回所检查. */
    public record ReturnCheck(
            @Item(value = "检查结果", size = 500) String text) {}

    /** 外出申请. */
    public record OutingApplication(
            @Item("戒毒档案") Ref<RehabCase> rehab,
            @Item(value = "事由", size = 500) String reason,
            @Item("探视对象") PersonName visited,
            @Item(value = "关系", size = 40, hint = "配偶、直系亲属") String relation,
            @Item("外出之日") LocalDate starts,
            @Item("应当返回之日") LocalDate until) {}
}
