package xiezhi.application.enforcement.prison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.time.Term;

/** 监狱期限事实: which limit, and the day of the event from which it runs. */
public record PrisonClockFacts(
        @Item("期限") PrisonLimit limit,
        @Item("起算事件日期") LocalDate event,
        @Item("延长") @Nullable Term extendedBy) {}
