package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 传染病标识. */
@CodeSet(code = "CS_REHAB_INFECTION", name = "传染病种类", standard = "艾滋病防治条例#39")
public enum Infection implements Labelled {
    HIV("艾滋病病毒感染"),
    HEPATITIS_B("乙型肝炎"),
    HEPATITIS_C("丙型肝炎"),
    SYPHILIS("梅毒"),
    TUBERCULOSIS("肺结核");

    private final String label;

    Infection(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
