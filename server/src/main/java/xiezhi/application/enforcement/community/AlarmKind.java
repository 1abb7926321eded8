package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 电子定位报警: what a device said. */
@CodeSet(code = "CS_CC_ALARM", name = "电子定位报警类型", standard = "社区矫正法#29")
public enum AlarmKind implements Labelled {
    BATTERY("电量耗尽"),
    OFFLINE("信号中断"),
    TAMPER("拆卸装置"),
    AREA("进入禁止区域"),
    LEFT_AREA("离开市县");

    private final String label;

    AlarmKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
