package xiezhi.application.enforcement.prison.points;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 计分部分: what a month's score is made of. The parts do not make up for each other. */
@CodeSet(code = "CS_POINTS_PART", name = "计分部分", standard = "计分考核规定#6")
public enum ScorePart implements Labelled {
    SUPERVISION("监管改造"),
    EDU_CULTURE("教育和文化改造"),
    LABOUR("劳动改造"),
    SPECIAL("专项");

    private final String label;

    ScorePart(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
