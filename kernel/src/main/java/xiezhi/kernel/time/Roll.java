package xiezhi.kernel.time;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 顺延: what happens to a last day on which offices are closed. */
@CodeSet(code = "CS_ROLL", name = "期满日顺延", standard = "民法典#203")
public enum Roll implements Labelled {
    ROLL_FORWARD("顺延至节假日后的第一个工作日"),
    NONE("不顺延");

    private final String label;

    Roll(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
