package xiezhi.application.enforcement.person.risk;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 物质使用: as found by treatment, not by records that are sealed. */
@CodeSet(code = "CS_RISK_SUBSTANCE", name = "物质使用", standard = "个人信息保护法#24")
public enum SubstanceUse implements Labelled {
    NONE("无"),
    PAST("过去有"),
    CURRENT("目前有");

    private final String label;

    SubstanceUse(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
