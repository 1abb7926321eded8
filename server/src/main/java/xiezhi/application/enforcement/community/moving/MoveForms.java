package xiezhi.application.enforcement.community.moving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 执行地变更表单. */
public final class MoveForms {
    private MoveForms() {}

    /** 申请. */
    public record Asked(
            @Item("社区矫正对象") Ref<Supervisee> supervisee,
            @Item("新执行地机构") Ref<Unit> toCounty,

            @Item(value = "理由", size = 500, hint = "工作、居所变化等, 附证明")
            String reason,

            @Item("新地址") Address address) {}

    /** 意见. */
    public record Opinion(@Item(value = "意见", size = 500) String text) {}

    /** 接收. */
    public record Received(
            @Item(value = "报到之日", today = true) LocalDate reportedOn,
            @Item(value = "说明", size = 200) @Nullable String note) {}
}
