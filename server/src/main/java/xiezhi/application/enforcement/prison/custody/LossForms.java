package xiezhi.application.enforcement.prison.custody;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 脱逃和死亡表单. */
public final class LossForms {
    private LossForms() {}

    /** 脱逃. */
    public record Escape(
            @Item("脱逃日期") LocalDate on,
            @Item(value = "地点", size = 100) String place,
            @Item(value = "经过", size = 2000, sealed = true) String facts,
            @Item(value = "已采取的措施", size = 1000) String actions) {}

    /** 捕回. */
    public record Recapture(
            @Item(value = "捕回日期", today = true) LocalDate on,
            @Item(value = "捕回机关", size = 100) String organ) {}

    /** 死亡. */
    public record Death(
            @Item("死亡时间") Instant at,
            @Item(value = "地点", size = 100) String place,
            @Item("非正常死亡") boolean abnormal,
            @Item("通知家属时间") @Nullable Instant familyToldAt,
            @Item("通知检察院时间") @Nullable Instant procuratorToldAt) {}
}
