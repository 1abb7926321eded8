package xiezhi.application.enforcement.prison.intake;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 收监决定: what the check of the papers comes to. */
@CodeSet(code = "CS_PRISON_ADMISSION", name = "收监决定", standard = "监狱法#32")
public enum AdmissionOutcome implements Labelled {
    ADMIT("收监"),
    PENDING_SUPPLEMENT("等待补充更正"),
    REFUSE("不予收监"),
    DETENTION_HOUSE("由看守所代为执行");

    private final String label;

    AdmissionOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
