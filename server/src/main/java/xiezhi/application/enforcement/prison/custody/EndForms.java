package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 离开监狱的事由: what the platform is told when another file has decided. */
public final class EndForms {
    private EndForms() {}

    /** 转出或者收回. */
    public record Ended(
            @Item(value = "日期", today = true) LocalDate on,
            @Item(value = "事由", size = 200) String why,
            @Item(value = "文书", size = 100) @Nullable String document) {}
}
