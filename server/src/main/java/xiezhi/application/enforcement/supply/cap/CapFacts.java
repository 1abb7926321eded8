package xiezhi.application.enforcement.supply.cap;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.supply.SpendingLevel;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;

/**
 * 限额事实: what the rule on spending must know.
 *
 * @param orderTotal what counts of the order; books do not
 * @param levelBefore the level before the change, when it changed within the month
 */
public record CapFacts(
        @Item("消费等级") SpendingLevel level,
        @Item("订购日") LocalDate orderedOn,
        @Item("本月已消费") Money spentThisMonth,
        @Item("本单计入限额的金额") Money orderTotal,
        @Item("变更前的等级") @Nullable SpendingLevel levelBefore,
        @Item("等级变更日") @Nullable LocalDate levelSince) {

    public CapFacts {
        that(!orderTotal.isNegative(), "本单金额不能为负数");
        that(!spentThisMonth.isNegative(), "本月已消费不能为负数");
    }
}
