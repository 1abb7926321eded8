package xiezhi.application.enforcement.prison.release;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 释放办理状态. */
@CodeSet(code = "CS_PRISON_RELEASE_STATE", name = "释放办理状态", standard = "监狱法#59")
public enum ReleaseState implements Labelled {
    PLANNED("待释放"),
    NOTIFIED("已通知衔接"),
    EDUCATED("出监教育完成"),
    RELEASED("已释放"),
    CANCELLED("不再释放");

    private final String label;

    ReleaseState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
