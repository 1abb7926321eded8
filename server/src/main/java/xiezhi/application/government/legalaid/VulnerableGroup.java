package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 受援人群体: groups to whom special care is owed; counted in the report. */
@CodeSet(code = "CS_AID_GROUP", name = "受援人群体", standard = "法律援助法#45")
public enum VulnerableGroup implements Labelled {
    MINOR("未成年人", "法律援助法#45.2"),
    ELDER("老年人", "法律援助法#45.1"),
    DISABLED("残疾人", "法律援助法#45.1"),
    MIGRANT_WORKER("进城务工人员", "法律援助法#42.3"),
    WOMAN("妇女", null),
    MILITARY("军人军属", "法律援助法#70"),
    LOW_INCOME("低收入人员", null);

    private final String label;
    private final @Nullable String basis;

    VulnerableGroup(String label, @Nullable String basis) {
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
