package xiezhi.application.enforcement.coop.contract;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;

/** 强制隔离戒毒决定. */
public record RehabDecision(
        @Item(value = "决定书", size = 100) String document,
        @Item(value = "决定机关", size = 100) String organ,
        @Item("决定日期") LocalDate decided,
        @Item("期限起") LocalDate starts,
        @Item("期限止") LocalDate ends,
        @Item(value = "毒品种类", size = 100) String drug) {
    public RehabDecision {
        that(!ends.isBefore(starts), "止日不能早于起日");
    }
}
