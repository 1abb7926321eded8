package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 调查评估状态: where an evaluation stands. */
@CodeSet(code = "CS_CC_INVESTIGATION_STATE", name = "调查评估状态", standard = "社区矫正法#18")
public enum InvestigationState implements Labelled {
    RECEIVED("已收到委托"),
    REPORTED("已提出评估意见"),
    SENT("已送达意见书"),
    RETURNED("已退回委托");

    private final String label;

    InvestigationState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
