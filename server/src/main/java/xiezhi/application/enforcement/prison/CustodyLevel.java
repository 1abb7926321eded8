package xiezhi.application.enforcement.prison;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 戒备等级: how closely an inmate is guarded. */
@CodeSet(code = "CS_PRISON_CUSTODY_LEVEL", name = "戒备等级", standard = "监狱法#63")
public enum CustodyLevel implements Labelled {
    HIGH("高度戒备"),
    MEDIUM("中度戒备"),
    LOW("低度戒备");

    private final String label;

    CustodyLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
