package xiezhi.application.enforcement.prison.cases;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 裁定结果. */
@CodeSet(code = "CS_PRISON_CASE_RESULT", name = "减刑假释裁定结果", standard = "监狱法#51")
public enum CaseResult implements Labelled {
    GRANTED("同建议"),
    ADJUSTED("变更幅度"),
    DENIED("不予"),
    WITHDRAWN("准许撤回");

    private final String label;

    CaseResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
