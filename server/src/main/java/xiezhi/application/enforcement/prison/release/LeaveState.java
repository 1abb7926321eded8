package xiezhi.application.enforcement.prison.release;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 离监状态. */
@CodeSet(code = "CS_PRISON_LEAVE_STATE", name = "离监状态", standard = "监狱法#85")
public enum LeaveState implements Labelled {
    APPLIED("已申请"),
    APPROVED("已批准"),
    REFUSED("不批准"),
    OUT("已离监"),
    BACK("已返监"),
    OVERDUE("逾期未归");

    private final String label;

    LeaveState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
