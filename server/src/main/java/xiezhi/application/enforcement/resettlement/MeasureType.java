package xiezhi.application.enforcement.resettlement;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 帮扶种类. */
@CodeSet(code = "CS_HELP_MEASURE", name = "帮扶种类", standard = "监狱法#61")
public enum MeasureType implements Labelled {
    HOUSING("过渡安置"),
    MEDICAL("医疗"),
    SUBSISTENCE("低保和临时救助"),
    INSURANCE("社会保险接续"),
    TRAINING("职业培训"),
    JOB("就业"),
    BUSINESS_LOAN("创业贷款"),
    SCHOOL("复学"),
    LEGAL_AID("法律援助"),
    PSYCH("心理疏导"),
    FAMILY_MEDIATION("家庭调解"),
    HOUSEHOLD_REG("落户");

    private final String label;

    MeasureType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
