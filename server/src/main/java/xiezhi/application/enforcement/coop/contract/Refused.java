package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;

/** 不予收监: why, in writing. */
public record Refused(
        @Item("日期") LocalDate on,
        @Item(value = "理由", size = 500) String reason,
        @Item(value = "文书", size = 100) String document) {}
