package xiezhi.application.enforcement.prison.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 释放表单. */
public final class ReleaseForms {
    private ReleaseForms() {}

    /** 拟定释放. */
    public record Plan(
            @Item("服刑档案") Ref<CustodyFile> file,
            @Item("释放类型") ReleaseKind kind,
            @Item("重点帮教对象") boolean keyPerson,
            @Item(value = "在案羁押机关和文书", size = 200) @Nullable String otherWarrant,
            @Item("财产性判项未履行") boolean propertyUnpaid) {}

    /** 出监教育. */
    public record Education(
            @Item(value = "出监鉴定意见", size = 1000) String opinion) {}

    /** 通知公安. */
    public record Police(@Item(value = "公安机关", size = 100) String organ) {}

    /** 移交财物: what the prison has kept for him, and what is left in his account. */
    public record Property(
            @Item("物品") List<Belonging> belongings,
            @Item("账户余额") @Nullable Money balance,
            @Item(value = "接收人", size = 100) String receiver) {}

    /** 物品. */
    public record Belonging(
            @Item(value = "物品", size = 100) String item,
            @Item(value = "数量", min = 1) int count,
            @Item(value = "说明", size = 100) @Nullable String remark) {}

    /** 释放. */
    public record Out(
            @Item("账户结清") @Nullable Money refund,
            @Item(value = "接回人或者移交机关", size = 100) @Nullable String receiver) {}

    /** 另案羁押. */
    public record Warrant(@Item(value = "机关和文书", size = 200) String warrant) {}
}
