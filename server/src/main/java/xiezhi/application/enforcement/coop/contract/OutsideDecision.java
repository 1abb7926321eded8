package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;

/** 暂予监外执行决定. */
public record OutsideDecision(
        @Item("决定日期") LocalDate on,
        @Item(value = "决定机关", size = 100) String organ,
        @Item(value = "决定书", size = 100) String document,
        @Item("截止日期") LocalDate until,
        @Item(value = "情形", size = 200) String ground,
        @Item("准许") boolean granted) {}
