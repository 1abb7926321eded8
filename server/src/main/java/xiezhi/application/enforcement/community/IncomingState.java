package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 来文文书状态: whether a county has opened the file to papers that came by message. */
@CodeSet(code = "CS_CC_INCOMING", name = "来文文书状态", standard = "社区矫正法#20")
public enum IncomingState implements Labelled {
    WAITING("待接收"),
    TAKEN("已接收立档"),
    RETURNED("不予接收");

    private final String label;

    IncomingState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
