package xiezhi.application.enforcement.prison.cases;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 集体研究环节: whose minutes they are. */
@CodeSet(code = "CS_PRISON_CASE_STAGE", name = "集体研究环节", standard = "减刑假释程序规定#5")
public enum CaseStage implements Labelled {
    WARD("监区集体评议"),
    COMMITTEE("评审委员会"),
    PRISON("监狱集体讨论");

    private final String label;

    CaseStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
