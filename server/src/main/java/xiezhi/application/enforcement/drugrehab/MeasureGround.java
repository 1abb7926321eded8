package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 变更措施情形: why community detoxification is proposed instead. */
@CodeSet(code = "CS_MEASURE_GROUND", name = "变更措施情形", standard = "戒毒条例#31")
public enum MeasureGround implements Labelled {
    PREGNANT("怀孕"),
    NURSING("哺乳不满一周岁婴儿"),
    UNDER_16("不满十六周岁"),
    UNFIT("健康状况不再适宜回所执行");

    private final String label;

    MeasureGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
