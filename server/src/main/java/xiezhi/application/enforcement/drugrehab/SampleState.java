package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 尿样状态: where the sample is, hand to hand. */
@CodeSet(code = "CS_URINE_SAMPLE_STATE", name = "尿样状态", standard = "吸毒检测程序规定#8")
public enum SampleState implements Labelled {
    TAKEN("已采样封存"),
    SENT("已送检"),
    RECEIVED("已接收"),
    RESULTED("已出结果"),
    VOID("作废");

    private final String label;

    SampleState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
