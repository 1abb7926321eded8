package xiezhi.application.enforcement.resettlement;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 核实结论: what came of looking for the home. */
@CodeSet(code = "CS_ADDRESS_VERDICT", name = "核实结论", standard = "中办发〔2010〕5号")
public enum Verdict implements Labelled {
    LOCATED("已核实"),
    NOT_LOCATED("查无此址或者无人居住"),
    REFUSED_BY_FAMILY("家属拒绝接纳");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
