package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 审查建议: what the reviewer proposes to the director. */
@CodeSet(code = "CS_AID_PROPOSAL", name = "审查建议", standard = "法律援助法#43")
public enum Proposal implements Labelled {
    GRANT("建议给予法律援助", "法律援助法#43.1"),
    REFUSE("建议不予法律援助", "法律援助法#43.1"),
    PROVISIONAL("建议先行提供法律援助", "法律援助法#44.1");

    private final String label;
    private final @Nullable String basis;

    Proposal(String label, @Nullable String basis) {
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
