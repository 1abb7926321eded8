package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 暂予监外执行提请: on which ground. */
public record OutsideProposal(
        @Item("日期") LocalDate on,
        @Item(value = "情形", size = 200) String ground,
        @Item(value = "保证人", size = 100) @Nullable String guarantor,
        @Item(value = "社会危险性评估", size = 500) String danger) {}
