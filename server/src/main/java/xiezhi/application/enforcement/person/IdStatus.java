package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 证件核验状态: what is known of the truth of the number that a person is recorded under. */
@CodeSet(code = "CS_ID_STATUS", name = "证件核验状态", standard = "XIEZHI 执法-02")
public enum IdStatus implements Labelled {
    UNVERIFIED("未核验"),
    VERIFIED_BY_POLICE("公安已核验"),
    MISMATCH("号码不合规则或者与姓名不符"),
    REPORTED_FALSE("经查为假"),
    REVOKED("已注销");

    private final String label;

    IdStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
