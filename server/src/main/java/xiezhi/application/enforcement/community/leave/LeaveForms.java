package xiezhi.application.enforcement.community.leave;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.LeaveKind;
import xiezhi.application.enforcement.community.LeaveReason;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 外出表单. */
public final class LeaveForms {
    private LeaveForms() {}

    /** 申请. */
    public record Asked(
            @Item("社区矫正对象") Ref<Supervisee> supervisee,
            @Item("种类") LeaveKind kind,
            @Item("事由") LeaveReason reason,

            @Item(value = "说明", size = 500, hint = "为什么去、证明材料是什么")
            String purpose,

            @Item(value = "目的地", size = 200) String places,
            @Item("离开之日") LocalDate starts,
            @Item("返回之日") LocalDate ends,

            @Item(value = "没有提前三日申请的原因", size = 200) @Nullable
            String lateReason) {}

    /** 意见. */
    public record Opinion(@Item(value = "意见", size = 500) String text) {}

    /** 返回. */
    public record Back(
            @Item(value = "返回之日", today = true) LocalDate returnedOn,
            @Item(value = "核实情况", size = 500) String checked) {}
}
