package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;

/** 意见: agreed to or objected to, and why. */
public record Opinion(
        @Item("日期") LocalDate on,
        @Item("同意") boolean agrees,
        @Item(value = "理由", size = 1000) String reason,
        @Item(value = "文书", size = 100) String document) {}
