package xiezhi.foundation.identity;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 任职状态: proposed by the system administrator, in force only when the security administrator has confirmed it. */
@CodeSet(code = "CS_APPOINTMENT_STATE", name = "任职状态", standard = "GB/T 22239-2019")
public enum AppointmentState implements Labelled {
    PROPOSED("待确认"),
    ACTIVE("在任"),
    ENDED("已结束");

    private final String label;

    AppointmentState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
