package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 所外就医状态. */
@CodeSet(code = "CS_REHAB_OUTSIDE_STATE", name = "所外就医状态", standard = "戒毒条例#31")
public enum OutsideState implements Labelled {
    APPLIED("医生已提出"),
    AGREED("所领导已同意, 等待主管机关批准"),
    OUTSIDE("所外就医中"),
    RETURNED("已回所"),
    REFUSED("未批准"),
    ENDED("已终止");

    private final String label;

    OutsideState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
