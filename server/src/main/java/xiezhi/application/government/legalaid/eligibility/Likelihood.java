package xiezhi.application.government.legalaid.eligibility;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 可能性: the answer of the pre-check in one word. */
@CodeSet(code = "CS_AID_LIKELIHOOD", name = "获得法律援助的可能性", standard = "法律援助法#23")
public enum Likelihood implements Labelled {
    LIKELY("很可能可以"),
    CHECK("要核对一下"),
    UNLIKELY("可能不行");

    private final String label;

    Likelihood(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
