package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 外出状态: where a leave stands. */
@CodeSet(code = "CS_CC_LEAVE_STATE", name = "外出状态", standard = "社区矫正法#27")
public enum LeaveState implements Labelled {
    AT_OFFICE("等待司法所决定"),
    AT_COUNTY("等待县级机构决定"),
    AT_HIGHER("等待上一级机构决定"),
    APPROVED("已批准"),
    REFUSED("不批准"),
    AWAY("已离开"),
    RETURNED("已按时返回"),
    RETURNED_LATE("逾期返回"),
    WITHDRAWN("已撤回");

    private final String label;

    LeaveState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
