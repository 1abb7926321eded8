package xiezhi.application.enforcement.prison.points;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 考核等级: how a finished cycle is graded. */
@CodeSet(code = "CS_POINTS_GRADE", name = "计分考核等级", standard = "计分考核规定#10")
public enum CycleGrade implements Labelled {
    ACTIVE("积极"),
    QUALIFIED("合格"),
    UNQUALIFIED("不合格");

    private final String label;

    CycleGrade(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
