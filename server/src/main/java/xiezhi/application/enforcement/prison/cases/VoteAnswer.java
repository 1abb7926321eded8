package xiezhi.application.enforcement.prison.cases;

import xiezhi.kernel.rule.Verdict;

/** 评审表决答复. */
public record VoteAnswer(boolean valid, boolean passed, int present, int agree, int oppose, int abstain)
        implements Verdict {
    @Override
    public boolean holds() {
        return valid && passed;
    }
}
