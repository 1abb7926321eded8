package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 减刑假释表单. */
public final class CaseForms {
    private CaseForms() {}

    /** 拟稿: the ward enters the number; the rule shows only the lawful range. */
    public record Draft(
            @Item("服刑档案") Ref<CustodyFile> file,
            @Item("案件类型") CaseKind kind,
            @Item("表现认定") Merit merit,
            @Item(value = "建议减刑月数", min = 1) @Nullable Integer months,

            @Item(value = "建议减为有期徒刑", hint = "无期徒刑、死缓减为有期徒刑时填写, 例如 22年") @Nullable
            TermLength toTerm,

            @Item("财产性判项履行") PropertyState property,

            @Item(value = "改造表现", size = 3000, sealed = true)
            String conduct) {}

    /** 集体评议. */
    public record Meeting(
            @Item(value = "参加人员", size = 500) String present,
            @Item(value = "评议意见", size = 1000) String opinion) {}

    /** 意见. */
    public record Opinion(@Item(value = "意见", size = 1000) String opinion) {}

    /** 审查: what only a person can find. */
    public record Examination(
            @Item("确有悔改表现") boolean repentant,

            @Item(
                    value = "悔改表现的认定依据",
                    size = 1000,
                    sealed = true,
                    hint = "认罪悔罪; 遵守法律法规及监规, 接受教育改造; 参加思想、文化、职业技术教育; 参加劳动")
            String repentance,

            @Item("没有再犯罪危险") boolean noRisk,

            @Item(value = "因漏罪撤销假释, 且曾如实供述或者自首", hint = "只在曾被撤销假释时填写") @Nullable
            Boolean revokedExcused,

            @Item(value = "社区调查评估文书", size = 200) @Nullable String evaluation,
            @Item(value = "审查意见", size = 1000) String opinion) {}

    /** 表决. */
    public record Vote(
            @Item("表决") Ballot ballot,
            @Item(value = "意见", size = 500) @Nullable String opinion) {}

    /** 评审结果. */
    public record Count(@Item(value = "应到委员人数", min = 1) int members) {}

    /** 公示异议. */
    public record Objection(
            @Item(value = "异议", size = 1000, sealed = true) String grounds) {}

    /** 提请. */
    public record Submission(@Item(value = "法院", size = 60) String court) {}

    /** 立案. */
    public record Docket(
            @Item(value = "法院案号", size = 60) String number,
            @Item(value = "法院收到建议书日期", today = true) LocalDate receivedOn) {}

    /** 延长. */
    public record Extension(@Item(value = "理由", size = 200) String why) {}

    /** 检察院意见. */
    public record ProcuratorOpinion(
            @Item("同意") boolean agrees,
            @Item(value = "意见", size = 1000) String opinion) {}

    /** 裁定. */
    public record RulingReceived(
            @Item("裁定结果") CaseResult result,
            @Item(value = "裁定日期", today = true) LocalDate ruledOn,
            @Item(value = "裁定书号", size = 60) String number,
            @Item(value = "减去月数", min = 0) @Nullable Integer months,
            @Item("减为有期徒刑") @Nullable TermLength toTerm,
            @Item("裁定载明的刑期止日") @Nullable LocalDate end) {}

    /** 送达. */
    public record Served(@Item(value = "送达日期", today = true) LocalDate on) {}

    /** 撤回. */
    public record Withdrawal(
            @Item(value = "理由", size = 500) String why,
            @Item(value = "法院准许撤回的文书", size = 100) @Nullable String permission) {}

    /** 复核. */
    public record Recheck(
            @Item("异议不成立, 继续公示") boolean stands,
            @Item(value = "复核意见", size = 1000) String opinion) {}

    /** 集体决定. */
    public record Collective(
            @Item("同意提请") boolean agreed,
            @Item(value = "参加人员", size = 500) String present,
            @Item(value = "讨论意见", size = 1000) String opinion) {}
}
