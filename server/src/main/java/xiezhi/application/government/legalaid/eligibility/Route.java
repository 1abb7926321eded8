package xiezhi.application.government.legalaid.eligibility;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 审查步骤: the step of the fixed order at which the answer was found. */
@CodeSet(code = "CS_AID_ROUTE", name = "审查步骤", standard = "法律援助法#43")
public enum Route implements Labelled {
    R0("管辖"),
    R1("通知辩护"),
    R2("事项范围"),
    R3("不受经济困难条件限制"),
    R4("免予核查经济困难"),
    R5("经济困难"),
    R6("先行提供");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
