package xiezhi.application.enforcement.prison.contact;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 办理状态. */
@CodeSet(code = "CS_PRISON_COMPLAINT_STATE", name = "申诉控告检举状态", standard = "监狱法#41")
public enum ComplaintState implements Labelled {
    RECEIVED("已收到"),
    FORWARDED("已转递"),
    TOLD("已告知转递"),
    INVESTIGATING("监狱办理中"),
    ANSWERED("已答复");

    private final String label;

    ComplaintState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
