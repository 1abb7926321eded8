package xiezhi.application.enforcement.kiosk;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 申请状态. */
@CodeSet(code = "CS_KIOSK_REQUEST_STATE", name = "自助终端申请状态", standard = "狱务公开意见#1")
public enum RequestState implements Labelled {
    SENT("已提交"),
    TAKEN("已受理"),
    DONE("已办结"),
    REFUSED("不予办理"),
    WITHDRAWN("本人撤回");

    private final String label;

    RequestState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether somebody still has to answer. */
    public boolean open() {
        return this == SENT || this == TAKEN;
    }
}
