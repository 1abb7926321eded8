package xiezhi.application.government.legalaid;

import java.time.LocalDate;
import java.util.List;
import xiezhi.kernel.identity.LongText;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 审查意见: what the reviewer proposes, beside what the rule found. Written by the reviewer; a new look makes a new row. */
@Standard(
        code = "legalaid.review",
        name = "审查意见",
        basis = "法律援助法#43",
        readers = {AidDuty.REVIEW, AidDuty.DECIDE, AidDuty.OBJECTION, AidDuty.LEAD})
public record AidReview(
        @Key Ref<AidReview> id,
        @Item("案件") Ref<AidApplication> application,
        @Item("审查建议") Proposal proposal,
        @Item("审查意见") LongText opinion,
        @Item("规则结论") String advice,
        @Item("理由") List<Grounds> reasons,
        @Item("审查日期") LocalDate reviewedOn) {

    public AidReview {
        reasons = List.copyOf(reasons);
    }
}
