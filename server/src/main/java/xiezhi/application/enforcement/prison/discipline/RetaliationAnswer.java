package xiezhi.application.enforcement.prison.discipline;

import xiezhi.kernel.rule.Verdict;

/** 打击报复审查答复: forbidden outright, or to be looked at again by somebody else. */
public record RetaliationAnswer(boolean forbidden, boolean review) implements Verdict {
    @Override
    public boolean holds() {
        return !forbidden;
    }
}
