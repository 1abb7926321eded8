package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 专业中心 (五中心): who gives a service and writes its results. */
@CodeSet(code = "CS_REHAB_CENTRE", name = "戒毒中心", standard = "戒毒条例#30")
public enum Centre implements Labelled {
    MEDICAL("戒毒医疗中心"),
    EDU_CORRECT("教育矫正中心"),
    PSYCH("心理矫治中心"),
    TRAINING("康复训练中心"),
    ASSESS("诊断评估中心");

    private final String label;

    Centre(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
