package xiezhi.foundation.citizen;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 经办授权状态: an invitation binds nobody until the operator has accepted it. */
@CodeSet(code = "CS_MANDATE_STATE", name = "经办授权状态", standard = "平台自定")
public enum MandateState implements Labelled {
    INVITED("待接受"),
    ACTIVE("有效"),
    ENDED("已结束");

    private final String label;

    MandateState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
