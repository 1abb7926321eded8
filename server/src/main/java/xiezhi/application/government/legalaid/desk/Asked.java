package xiezhi.application.government.legalaid.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.DecisionKind;
import xiezhi.application.government.legalaid.Exemption;
import xiezhi.application.government.legalaid.ObjectionOutcome;
import xiezhi.application.government.legalaid.ProofSource;
import xiezhi.application.government.legalaid.Proposal;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;

/** 请求: what each verb is told; the checks are read off the types. */
final class Asked {
    private Asked() {}

    record Plain(@Item("版本") int version) {}

    record Note(
            @Item("版本") int version,
            @Item(value = "备注", size = 1000) @Nullable String note) {}

    record Supplement(
            @Item("版本") int version,
            @Item(value = "材料", size = 200) List<String> items,
            @Item(value = "说明", size = 1000) @Nullable String note) {}

    record Papers(
            @Item("版本") int version,
            @Item(value = "文件", size = 36) @Nullable List<String> files,
            @Item(value = "说明", size = 1000) @Nullable String note) {}

    record Proof(
            @Item("版本") int version,
            @Item("免予核查类别") Exemption exemption,
            @Item("核对方式") ProofSource source,
            @Item(value = "证明材料或者数据来源", size = 100) String paper,
            @Item(value = "证明编号", size = 60) @Nullable String paperNumber) {}

    record Review(
            @Item("版本") int version,
            @Item("审查建议") Proposal proposal,
            @Item(value = "审查意见", size = 2000) @Nullable String opinion) {}

    record Decision(
            @Item("版本") int version,
            @Item("决定") DecisionKind decision,
            @Item(value = "意见", size = 2000) @Nullable String opinion) {}

    record Reason(
            @Item("版本") int version,
            @Item(value = "理由", size = 2000) String reason) {}

    record Assignment(
            @Item("版本") int version,
            @Item("承办人员") UUID lawyer,
            @Item(value = "未指派前者的理由", size = 500) @Nullable String skipReason) {}

    record Change(
            @Item("版本") int version,
            @Item(value = "理由", size = 2000) String reason,
            @Item("承办人员") @Nullable UUID lawyer,
            @Item(value = "未指派前者的理由", size = 500) @Nullable String skipReason) {}

    record Progress(
            @Item("版本") int version,
            @Item(value = "阶段", size = 50) String stage,
            @Item(value = "办理情况", size = 2000) String text) {}

    record Report(
            @Item("版本") int version,
            @Item(value = "办理结果", size = 200) String result,
            @Item(value = "办案小时数", min = 0) int hours,
            @Item("金额") @Nullable Money amount,
            @Item(value = "办理情况报告", size = 5000) String summary,
            @Item(value = "文件", size = 36) @Nullable List<String> files) {}

    record Payment(@Item("版本") int version, @Item("支付日期") LocalDate paidOn) {}

    record CallBack(
            @Item("版本") int version,
            @Item(value = "评分", min = 1) int satisfaction,
            @Item(value = "意见", size = 500) @Nullable String note) {}

    record Termination(
            @Item("版本") int version,
            @Item(value = "终止情形", min = 1) int ground,
            @Item(value = "说明", size = 2000) @Nullable String note) {}

    record Objection(
            @Item("版本") int version,
            @Item("结论") ObjectionOutcome outcome,
            @Item(value = "审查意见", size = 2000) String opinion) {}
}
