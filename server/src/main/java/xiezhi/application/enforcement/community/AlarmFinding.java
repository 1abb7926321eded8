package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 报警核实结果: what a human found out; until then an alarm says nothing of the person. */
@CodeSet(code = "CS_CC_ALARM_FINDING", name = "报警核实结果", standard = "社区矫正法#29")
public enum AlarmFinding implements Labelled {
    DEVICE_FAULT("装置故障"),
    EXPLAINED("有正当理由"),
    BREACH("确有违规");

    private final String label;

    AlarmFinding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
