package xiezhi.application.enforcement.disclosure;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 近亲属查询状态: asked, relationship confirmed, open with the consent of the person in custody, over. */
@CodeSet(code = "CS_KIN_STATE", name = "近亲属查询状态", standard = "狱务公开意见#1")
public enum KinState implements Labelled {
    ASKED("已申请, 等待核实关系"),
    CONFIRMED("关系已核实, 等待本人同意"),
    OPEN("已开通"),
    REFUSED("不予开通"),
    ENDED("已终止");

    private final String label;

    KinState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
