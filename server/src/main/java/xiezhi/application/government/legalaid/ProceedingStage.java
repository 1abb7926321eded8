package xiezhi.application.government.legalaid;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 诉讼阶段: where the criminal case stands. */
@CodeSet(code = "CS_AID_PROCEEDING", name = "诉讼阶段", standard = "法律援助法#36")
public enum ProceedingStage implements Labelled {
    INVESTIGATION("侦查"),
    PROSECUTION("审查起诉"),
    FIRST_INSTANCE("一审"),
    SECOND_INSTANCE("二审"),
    DEATH_REVIEW("死刑复核"),
    RETRIAL("再审"),
    COMPULSORY_TREATMENT("强制医疗");

    private final String label;

    ProceedingStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
