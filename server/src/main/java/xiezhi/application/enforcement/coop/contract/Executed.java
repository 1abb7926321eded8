package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 执行: since when, until when. */
public record Executed(
        @Item("生效日期") LocalDate on,
        @Item("终止日期") @Nullable LocalDate ends,
        @Item(value = "文书", size = 100) String document) {}
