package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 诊断评估状态. */
@CodeSet(code = "CS_DIAGNOSIS_STATE", name = "诊断评估状态", standard = "强制隔离戒毒诊断评估办法#3")
public enum DiagnosisState implements Labelled {
    COLLECTING("收集评估材料"),
    NOTICE("公示中"),
    OBJECTED("异议复核中"),
    TO_SIGN("等待所领导签署"),
    WITH_POLICE("等待决定机关答复"),
    DECIDED("决定机关已答复"),
    CONCLUDED("评估结束");

    private final String label;

    DiagnosisState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
