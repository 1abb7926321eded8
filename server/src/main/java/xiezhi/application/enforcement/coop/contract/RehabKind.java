package xiezhi.application.enforcement.coop.contract;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 戒毒决定种类: what is decided of a term of rehabilitation. */
@CodeSet(code = "CS_COOP_REHAB", name = "戒毒决定种类", standard = "XIEZHI 执法-20")
public enum RehabKind implements Labelled {
    EARLY_RELEASE("提前解除"),
    EXTENSION("延长期限"),
    MEASURE_CHANGE("变更措施"),
    COMMUNITY("责令社区康复");

    private final String label;

    RehabKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
