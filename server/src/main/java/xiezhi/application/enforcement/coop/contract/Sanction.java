package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;

/** 处罚或者撤销建议: on which facts. */
public record Sanction(
        @Item("日期") LocalDate on,
        @Item(value = "事实", size = 2000) String facts,
        @Item(value = "依据", size = 200) String basis,
        @Item(value = "文书", size = 100) String document) {}
