package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 外出探视状态. */
@CodeSet(code = "CS_REHAB_OUTING_STATE", name = "外出探视状态", standard = "禁毒法#46")
public enum OutingState implements Labelled {
    APPLIED("已申请"),
    APPROVED("已批准, 在外"),
    REFUSED("未批准"),
    RETURNED("已返回");

    private final String label;

    OutingState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
