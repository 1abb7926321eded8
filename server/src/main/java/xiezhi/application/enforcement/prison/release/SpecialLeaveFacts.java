package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 特许离监事实. */
public record SpecialLeaveFacts(
        @Item("离监日期") LocalDate out,
        @Item(value = "天数", min = 1) int days,
        @Item("有期徒刑") boolean fixedTerm,
        @Item("情形") @Nullable SpecialLeaveGround ground,
        @Item("书面申请") @Nullable Boolean applied,
        @Item(value = "押解民警人数", min = 0) int escorts) {}
