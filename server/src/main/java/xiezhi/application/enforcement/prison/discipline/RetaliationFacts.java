package xiezhi.application.enforcement.prison.discipline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 打击报复审查事实: a record against an inmate, and when he complained. */
public record RetaliationFacts(
        @Item("不利记录日期") LocalDate recordedOn,
        @Item("提出申诉控告检举的日期") List<LocalDate> complaints,
        @Item("记录以申诉控告检举为由") @Nullable Boolean becauseOfComplaint) {

    public RetaliationFacts {
        complaints = List.copyOf(complaints);
    }
}
