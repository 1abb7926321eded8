package xiezhi.application.enforcement.community.leave;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 外出批准机关: who decides on a leave. */
@CodeSet(code = "CS_CC_LEAVE_DECIDER", name = "外出批准机关", standard = "社区矫正法实施办法#27")
public enum LeaveDecider implements Labelled {
    NOT_NEEDED("不需要批准"),
    JUSTICE_OFFICE("受委托的司法所"),
    COUNTY("县级社区矫正机构"),
    HIGHER("上一级社区矫正机构");

    private final String label;

    LeaveDecider(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
