package xiezhi.application.enforcement.prison.discipline;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 奖惩: what is given or imposed, other than confinement. */
@CodeSet(code = "CS_PRISON_AWARD", name = "奖惩类型", standard = "监狱法#83")
public enum AwardKind implements Labelled {
    COMMENDATION("表扬"),
    MATERIAL("物质奖励"),
    MERIT("记功"),
    WARNING("警告"),
    DEMERIT("记过");

    private final String label;

    AwardKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it is a punishment. */
    public boolean punishes() {
        return this == WARNING || this == DEMERIT;
    }
}
