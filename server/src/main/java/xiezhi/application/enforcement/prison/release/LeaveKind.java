package xiezhi.application.enforcement.prison.release;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 离监类型. */
@CodeSet(code = "CS_PRISON_LEAVE", name = "离监类型", standard = "监狱法#85")
public enum LeaveKind implements Labelled {
    HOME("离监探亲"),
    SPECIAL("特许离监");

    private final String label;

    LeaveKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
