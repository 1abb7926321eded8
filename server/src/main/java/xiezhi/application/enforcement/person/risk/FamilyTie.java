package xiezhi.application.enforcement.person.risk;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 家庭联系: the person's own bond, never what relatives have done. */
@CodeSet(code = "CS_RISK_FAMILY_TIE", name = "家庭联系", standard = "个人信息保护法#24")
public enum FamilyTie implements Labelled {
    STRONG("密切"),
    WEAK("较弱"),
    NONE("没有");

    private final String label;

    FamilyTie(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
