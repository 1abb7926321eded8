package xiezhi.application.enforcement.community.sanctions;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 处分表单. */
public final class SanctionForms {
    private SanctionForms() {}

    /** 拟处分: the facts and what is proposed; the rule's own proposal stands beside it. */
    public record Proposed(
            @Item("社区矫正对象") Ref<Supervisee> supervisee,
            @Item("违规类型") Breach breach,
            @Item("情节") Severity severity,

            @Item(value = "事实发生之日", hint = "不报到或者脱离监管的, 填计算到之日")
            LocalDate day,

            @Item(value = "应报到之日, 或者首次失去联系之日") @Nullable LocalDate since,
            @Item("已经报到或者找到") boolean returned,
            @Item("经教育仍不改正") boolean stubborn,
            @Item(value = "事实", size = 2000) String fact,
            @Item(value = "证据", size = 1000) String evidence,
            @Item("拟给予的处分") SanctionKind kind,

            @Item(value = "与规则建议不同的理由", size = 1000) @Nullable
            String departure,

            @Item(value = "情况紧急", hint = "紧急的当日听取申辩") boolean urgent) {}

    /** 申辩. */
    public record Heard(
            @Item(value = "申辩意见", size = 2000, hint = "没有意见的写“没有意见”")
            String defence,

            @Item(value = "律师意见", size = 2000) @Nullable String lawyerOpinion) {}

    /** 本人申辩. */
    public record OwnDefence(
            @Item(value = "我的申辩", size = 2000) String defence) {}

    /** 决定. */
    public record Decision(@Item(value = "意见", size = 1000) String opinion) {}

    /** 提请. */
    public record Submission(
            @Item(value = "意见", size = 1000) String opinion,
            @Item(value = "向哪个机关提请", size = 100) String organ,
            @Item("同时提请逮捕的情形") @Nullable Set<ArrestReason> arrestReasons) {
        public Submission {
            arrestReasons = arrestReasons == null ? null : Set.copyOf(arrestReasons);
        }
    }

    /** 裁定. */
    public record Ruled(
            @Item("同意") boolean granted,
            @Item(value = "裁定或者决定之日", today = true) LocalDate day,
            @Item(value = "文号", size = 60) String document,
            @Item(value = "理由", size = 500) String ground) {}
}
