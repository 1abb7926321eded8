package xiezhi.application.enforcement.sentence;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;

/** 财产性判项: one order to pay or give up; without an amount it is the confiscation of everything, or still to be assessed. */
public record MoneyJudgment(
        @Item("种类") MoneyKind kind,
        @Item("金额") @Nullable Money amount,
        @Item("已履行") @Nullable Money performed) {
    /** Whether all of it is performed; without an amount nobody can say so. */
    boolean done() {
        return amount != null && performed != null && !amount.isMoreThan(performed);
    }
}
