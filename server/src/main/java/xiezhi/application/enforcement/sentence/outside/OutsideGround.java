package xiezhi.application.enforcement.sentence.outside;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 暂予监外执行情形, in the order of the code. */
@CodeSet(code = "CS_OUTSIDE_GROUND", name = "暂予监外执行情形", standard = "刑事诉讼法#265")
public enum OutsideGround implements Labelled {
    SERIOUS_ILLNESS("有严重疾病需要保外就医"),
    PREGNANT_NURSING("怀孕或者正在哺乳自己婴儿的妇女"),
    CANNOT_CARE("生活不能自理, 不致危害社会");

    private final String label;

    OutsideGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
