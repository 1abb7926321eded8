package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 外出种类: one journey, or the way to work every week. */
@CodeSet(code = "CS_CC_LEAVE_KIND", name = "外出种类", standard = "社区矫正法#27")
public enum LeaveKind implements Labelled {
    SINGLE("一次外出"),
    REGULAR("经常性跨市县活动");

    private final String label;

    LeaveKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
