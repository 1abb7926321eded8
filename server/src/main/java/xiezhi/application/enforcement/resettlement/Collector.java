package xiezhi.application.enforcement.resettlement;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 接回人: who meets the person at the gate. */
@CodeSet(code = "CS_HANDOVER_COLLECTOR", name = "接回人", standard = "监狱法#59")
public enum Collector implements Labelled {
    SELF("本人自行返回"),
    FAMILY("家属接回"),
    GUARDIAN("父母或者其他监护人接回"),
    COUNTY_BODY("县级安置帮教机构接回"),
    ESCORT("释放单位送回"),
    NEXT_CUSTODIAN("由接续羁押的机关接收");

    private final String label;

    Collector(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
