package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 异议审查结论: what the bureau decides. */
@CodeSet(code = "CS_AID_OBJECTION_OUTCOME", name = "异议审查结论", standard = "法律援助法#49")
public enum ObjectionOutcome implements Labelled {
    MAINTAIN("维持法律援助机构的决定", "法律援助法#49.2"),
    CORRECT("责令法律援助机构改正", "法律援助法#49.2");

    private final String label;
    private final @Nullable String basis;

    ObjectionOutcome(String label, @Nullable String basis) {
        this.label = label;
        this.basis = basis;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public @Nullable String basis() {
        return basis;
    }
}
