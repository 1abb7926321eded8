package xiezhi.application.enforcement.coop;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 收文状态: what became of a message that came in. */
@CodeSet(code = "CS_RECEIVED_STATE", name = "收文状态", standard = "XIEZHI 执法-20")
public enum ReceivedState implements Labelled {
    REJECTED("拒收"),
    HELD("等待前一份"),
    PROPOSED("已提交人工确认");

    private final String label;

    ReceivedState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
