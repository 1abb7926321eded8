package xiezhi.application.enforcement.prison.contact;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 会见状态. */
@CodeSet(code = "CS_PRISON_VISIT_STATE", name = "会见状态", standard = "监狱法#69")
public enum VisitState implements Labelled {
    BOOKED("已登记"),
    DONE("已完成"),
    TERMINATED("已中止"),
    NO_SHOW("未到");

    private final String label;

    VisitState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
