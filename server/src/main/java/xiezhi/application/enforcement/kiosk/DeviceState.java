package xiezhi.application.enforcement.kiosk;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 终端状态. */
@CodeSet(code = "CS_KIOSK_DEVICE", name = "自助终端状态", standard = "狱务公开意见#1")
public enum DeviceState implements Labelled {
    REGISTERED("已登记, 未启用"),
    IN_USE("使用中"),
    BLOCKED("已停用");

    private final String label;

    DeviceState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
