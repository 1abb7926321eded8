package xiezhi.application.government.lawyer;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 执业机构状态. */
@CodeSet(code = "CS_LAW_INSTITUTION_STATUS", name = "执业机构状态", standard = "律师事务所管理办法")
public enum InstitutionStatus implements Labelled {
    ACTIVE("正常"),
    SUSPENDED("停业整顿"),
    TERMINATING("清算"),
    CANCELLED("注销"),
    REVOKED("吊销");

    private final String label;

    InstitutionStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
