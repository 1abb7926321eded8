package xiezhi.application.enforcement.prison.contact;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 办理结果. */
@CodeSet(code = "CS_PRISON_COMPLAINT_RESULT", name = "控告检举办理结果", standard = "监狱法#40")
public enum ComplaintResult implements Labelled {
    UPHELD("属实"),
    PARTIAL("部分属实"),
    REJECTED("不属实"),
    TRANSFERRED("移送");

    private final String label;

    ComplaintResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
