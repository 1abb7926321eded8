package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 电子定位决定状态: where an order stands; it ends by itself. */
@CodeSet(code = "CS_CC_LOCATING_STATE", name = "电子定位决定状态", standard = "社区矫正法#29")
public enum LocatingState implements Labelled {
    PROPOSED("已报批"),
    REFUSED("不批准"),
    IN_FORCE("使用中"),
    LIFTED("已提前解除"),
    EXPIRED("已期满");

    private final String label;

    LocatingState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
