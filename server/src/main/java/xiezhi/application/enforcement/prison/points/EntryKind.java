package xiezhi.application.enforcement.prison.points;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 计分类型: what an entry does to the score. */
@CodeSet(code = "CS_POINTS_KIND", name = "计分类型", standard = "计分考核规定#6")
public enum EntryKind implements Labelled {
    BASE("基础分"),
    BONUS("加分"),
    DEDUCTION("扣分"),
    SPECIAL_BONUS("专项加分"),
    PENALTY("处罚扣分"),
    CORRECTION("更正");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
