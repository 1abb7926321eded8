package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 单项评估结果: of physiology, of body and mind, of behaviour. */
@CodeSet(code = "CS_REHAB_OUTCOME", name = "单项评估结果", standard = "强制隔离戒毒诊断评估办法#6")
public enum Outcome implements Labelled {
    PASS("合格"),
    FAIL("不合格");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
