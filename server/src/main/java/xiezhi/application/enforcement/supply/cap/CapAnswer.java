package xiezhi.application.enforcement.supply.cap;

import xiezhi.kernel.identity.Money;
import xiezhi.kernel.rule.Verdict;

/**
 * 限额结论.
 *
 * @param remaining before the order when it is refused, after it when it is allowed
 */
public record CapAnswer(boolean allowed, Money cap, Money remaining, String code) implements Verdict {

    @Override
    public boolean holds() {
        return allowed;
    }
}
