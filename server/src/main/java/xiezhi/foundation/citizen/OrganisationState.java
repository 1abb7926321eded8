package xiezhi.foundation.citizen;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 法人账户状态: nobody acts for a body before somebody has confirmed who represents it. */
@CodeSet(code = "CS_ORGANISATION_STATE", name = "法人账户状态", standard = "平台自定")
public enum OrganisationState implements Labelled {
    PENDING("待核验"),
    ACTIVE("已核验"),
    REJECTED("核验未通过"),
    ENDED("已注销");

    private final String label;

    OrganisationState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
