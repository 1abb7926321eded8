package xiezhi.application.enforcement.prison.cases;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 表决: how a member voted. */
@CodeSet(code = "CS_PRISON_BALLOT", name = "评审表决", standard = "减刑假释程序规定#14")
public enum Ballot implements Labelled {
    AGREE("同意"),
    OPPOSE("不同意"),
    ABSTAIN("弃权");

    private final String label;

    Ballot(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
