package xiezhi.application.enforcement.prison.release;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 特许离监情形. */
@CodeSet(code = "CS_PRISON_SPECIAL_LEAVE", name = "特许离监情形", standard = "监狱法#86")
public enum SpecialLeaveGround implements Labelled {
    CRITICALLY_ILL("配偶、直系亲属或者监护人病危"),
    DEATH("配偶、直系亲属或者监护人死亡"),
    FAMILY_EVENT("家庭重大变故, 确需本人处理");

    private final String label;

    SpecialLeaveGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
