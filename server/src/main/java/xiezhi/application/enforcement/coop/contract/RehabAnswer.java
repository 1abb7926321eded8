package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 公安机关决定. */
public record RehabAnswer(
        @Item("决定日期") LocalDate on,
        @Item("种类") RehabKind kind,
        @Item("准许") boolean granted,
        @Item("变更后的期限止") @Nullable LocalDate ends,
        @Item(value = "文书", size = 100) String document) {}
