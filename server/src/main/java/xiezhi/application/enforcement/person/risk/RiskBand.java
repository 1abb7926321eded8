package xiezhi.application.enforcement.person.risk;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 风险等级: it helps to plan help and supervision; it never decides a sanction, a leave or a parole. */
@CodeSet(code = "CS_RISK_BAND", name = "风险等级", standard = "个人信息保护法#24")
public enum RiskBand implements Labelled {
    LOW("低"),
    MEDIUM("中"),
    HIGH("高");

    private final String label;

    RiskBand(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
