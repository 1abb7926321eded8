package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;

/** 提前解除或者延长意见, with the assessment it rests on. */
public record RehabOpinion(
        @Item("日期") LocalDate on,
        @Item("种类") RehabKind kind,
        @Item(value = "月数", min = 0) int months,
        @Item(value = "诊断评估", size = 1000) String assessment) {}
