package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 报到: by when it was due and when it was done. */
public record Arrival(
        @Item("应当报到日期") LocalDate due,
        @Item("报到日期") @Nullable LocalDate arrived,
        @Item(value = "说明", size = 500) String note) {}
