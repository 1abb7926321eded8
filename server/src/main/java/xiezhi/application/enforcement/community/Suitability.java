package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 评估结论: what the county answers; words with evidence, never a number alone. */
@CodeSet(code = "CS_CC_SUITABILITY", name = "评估结论", standard = "社区矫正法实施办法#14")
public enum Suitability implements Labelled {
    FIT("适宜社区矫正"),
    NOT_FIT("不适宜社区矫正"),
    INCONCLUSIVE("不能得出结论");

    private final String label;

    Suitability(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
