package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 更正事由: what was found to be wrong with an identity. */
@CodeSet(code = "CS_CORRECTION_GROUND", name = "身份更正事由", standard = "XIEZHI 执法-10")
public enum CorrectionGround implements Labelled {
    IMPERSONATION("冒用他人身份"),
    TRUE_NAME_FOUND("查明真实身份"),
    CLERICAL("文书记载有误");

    private final String label;

    CorrectionGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
