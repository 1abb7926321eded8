package xiezhi.application.enforcement.prison.points;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 计分异议状态. */
@CodeSet(code = "CS_POINTS_OBJECTION_STATE", name = "计分异议状态", standard = "计分考核规定#11")
public enum ObjectionState implements Labelled {
    FILED("已提出"),
    WARD_ANSWERED("监区已答复"),
    ESCALATED("申请复核"),
    CORRECTED("已更正"),
    UPHELD("维持");

    private final String label;

    ObjectionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether an answer is still owed. */
    public boolean open() {
        return this == FILED || this == WARD_ANSWERED || this == ESCALATED;
    }
}
