package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import xiezhi.kernel.rule.Verdict;

/** 专项加分答复: whether the bonus may be given, and how much the year still allows. */
public record SpecialAnswer(boolean allowed, BigDecimal leftThisYear) implements Verdict {
    @Override
    public boolean holds() {
        return allowed;
    }
}
