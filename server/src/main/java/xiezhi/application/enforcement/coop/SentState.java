package xiezhi.application.enforcement.coop;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 发文状态: how far a message of ours has come. */
@CodeSet(code = "CS_SENT_STATE", name = "发文状态", standard = "XIEZHI 执法-20")
public enum SentState implements Labelled {
    QUEUED("待发送"),
    SENT("已送达, 待回执"),
    RECEIPTED("已回执"),
    REFUSED("对方拒收");

    private final String label;

    SentState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
