package xiezhi.application.enforcement.community.locating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.LocatingOrder;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 电子定位表单. */
public final class LocatingForms {
    private LocatingForms() {}

    /** 报批. */
    public record Proposed(
            @Item("社区矫正对象") Ref<Supervisee> supervisee,
            @Item("起始日") LocalDate starts,
            @Item("届满日") LocalDate ends,
            @Item(value = "必要性评估", size = 1000) String assessment,
            @Item(value = "延长的原决定", hint = "延长时填写") @Nullable Ref<LocatingOrder> prolongs) {}

    /** 批准. */
    public record Approval(
            @Item(value = "意见", size = 500) String opinion,
            @Item(value = "装置编号", size = 40, hint = "不包括手机") String device) {}

    /** 理由. */
    public record Why(@Item(value = "理由", size = 500) String reason) {}
}
