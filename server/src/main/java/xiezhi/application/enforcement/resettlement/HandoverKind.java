package xiezhi.application.enforcement.resettlement;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 衔接方式: whether somebody must be met at the gate. */
@CodeSet(code = "CS_HANDOVER_KIND", name = "衔接方式", standard = "中办发〔2010〕5号")
public enum HandoverKind implements Labelled {
    GENERAL("一般衔接"),
    MUST_PICKUP("必接必送");

    private final String label;

    HandoverKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
