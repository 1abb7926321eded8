package xiezhi.application.enforcement.prison.custody;

import xiezhi.kernel.rule.Verdict;

/** 编舍答复. */
public record CellAnswer(boolean allowed) implements Verdict {
    @Override
    public boolean holds() {
        return allowed;
    }
}
