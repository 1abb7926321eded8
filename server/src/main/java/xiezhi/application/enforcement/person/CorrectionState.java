package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 更正状态: where the correction of an identity stands. */
@CodeSet(code = "CS_CORRECTION_STATE", name = "身份更正状态", standard = "XIEZHI 执法-10")
public enum CorrectionState implements Labelled {
    FOUND("已发现"),
    COURT_ASKED("已提请法院更正"),
    CORRECTED("法院已裁定更正"),
    CLOSED("文书已重新出具"),
    UNFOUNDED("查明不属实");

    private final String label;

    CorrectionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
