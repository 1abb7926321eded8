package xiezhi.application.enforcement.prison.discipline;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 奖惩状态. */
@CodeSet(code = "CS_PRISON_AWARD_STATE", name = "奖惩状态", standard = "监狱法#83")
public enum AwardState implements Labelled {
    PROPOSED("已提出"),
    REVIEWED("监区长同意"),
    DECIDED("已决定"),
    REFUSED("不予批准"),
    ANNULLED("已撤销");

    private final String label;

    AwardState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
