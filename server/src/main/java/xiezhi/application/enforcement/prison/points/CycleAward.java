package xiezhi.application.enforcement.prison.points;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 周期奖励: what a finished cycle brings. */
@CodeSet(code = "CS_POINTS_AWARD", name = "周期奖励", standard = "计分考核规定#10")
public enum CycleAward implements Labelled {
    COMMENDATION("表扬"),
    MATERIAL("物质奖励"),
    NONE("批评教育");

    private final String label;

    CycleAward(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
