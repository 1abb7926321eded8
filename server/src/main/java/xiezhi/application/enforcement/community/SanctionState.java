package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 处分状态: where a sanction stands; nothing is final before the person was heard. */
@CodeSet(code = "CS_CC_SANCTION_STATE", name = "处分状态", standard = "社区矫正法#28")
public enum SanctionState implements Labelled {
    PROPOSED("已拟处分, 听取申辩"),
    HEARD("已听取申辩, 等待决定"),
    ISSUED("已给予处分"),
    SUBMITTED("已提请有权机关"),
    GRANTED("有权机关同意"),
    DENIED("有权机关不同意"),
    DROPPED("不予处分");

    private final String label;

    SanctionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
