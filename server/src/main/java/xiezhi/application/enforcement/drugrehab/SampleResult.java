package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 尿检结果. */
@CodeSet(code = "CS_URINE_RESULT", name = "尿检结果", standard = "吸毒检测程序规定#6")
public enum SampleResult implements Labelled {
    NEGATIVE("阴性"),
    POSITIVE("阳性"),
    INVALID("无效");

    private final String label;

    SampleResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
