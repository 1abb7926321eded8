package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;

/** 交接: who has received whom, when. */
public record HandOver(
        @Item("交接日期") LocalDate on,
        @Item(value = "接收单位或者人员", size = 100) String receiver,
        @Item(value = "说明", size = 500) String note) {}
