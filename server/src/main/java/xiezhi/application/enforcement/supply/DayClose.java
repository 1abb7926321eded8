package xiezhi.application.enforcement.supply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 日结: what the bank moved on a day against what the ledger moved. A difference of one cent stays open until somebody explains it. */
@Standard(code = "supply.day-close", name = "日结", basis = "减刑假释财产规定#6", title = "day", readers = SupplyDuty.FINANCE)
public record DayClose(
        @Key Ref<DayClose> id,
        @Item("日期") @Listed LocalDate day,
        @Item("状态") @Listed CloseState state,
        @Item("银行流水合计") @Listed Money bankMoved,
        @Item("账簿合计") @Listed Money ledgerMoved,
        @Item("差额") @Listed Money difference,
        @Item("不符明细") List<Mismatch> unmatched,
        @Item(value = "查明情况", size = 500) @Nullable String explanation) {

    /** 不符: a reference that only one side has, or has with another amount. */
    public record Mismatch(
            @Item(value = "流水号", size = 60) String reference,
            @Item("银行") @Nullable Money bank,
            @Item("账簿") @Nullable Money ledger) {}

    public DayClose {
        unmatched = List.copyOf(unmatched);
    }

    public DayClose explained(String how) {
        return new DayClose(id, day, CloseState.EXPLAINED, bankMoved, ledgerMoved, difference, unmatched, how);
    }
}
