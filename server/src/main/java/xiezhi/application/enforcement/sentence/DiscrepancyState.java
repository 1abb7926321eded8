package xiezhi.application.enforcement.sentence;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 差异状态: what has been done about a printed last day that differs from the computed one. */
@CodeSet(code = "CS_DISCREPANCY", name = "刑期差异状态", standard = "监狱法#32")
public enum DiscrepancyState implements Labelled {
    OPEN("待复核"),
    WRITTEN("已致函法院"),
    CORRECTED("法院已更正"),
    EXPLAINED("法院说明无误"),
    VANISHED("重新计算后一致");

    private final String label;

    DiscrepancyState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether somebody still has to act. */
    public boolean open() {
        return this == OPEN || this == WRITTEN;
    }
}
