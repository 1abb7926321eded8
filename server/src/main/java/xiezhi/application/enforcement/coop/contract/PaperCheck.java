package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;

/** 文书核对: which papers are missing and which are wrong. */
public record PaperCheck(
        @Item("核对日期") LocalDate checkedOn,
        @Item(value = "缺少的文书", size = 500) String missing,
        @Item(value = "有误的文书", size = 500) String wrong) {}
