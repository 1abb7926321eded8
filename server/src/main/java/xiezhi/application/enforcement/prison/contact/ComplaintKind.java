package xiezhi.application.enforcement.prison.contact;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 申诉控告检举: what an inmate brings forward. */
@CodeSet(code = "CS_PRISON_COMPLAINT", name = "申诉控告检举类型", standard = "监狱法#41")
public enum ComplaintKind implements Labelled {
    PETITION("申诉"),
    ACCUSATION("控告"),
    REPORT("检举"),
    OBJECTION("对决定的异议"),
    SERVICE("生活服务意见");

    private final String label;

    ComplaintKind(String label) {
        this.label = label;
    }

    /** Whether it says something against somebody. */
    boolean accuses() {
        return this == ACCUSATION || this == REPORT;
    }

    @Override
    public String label() {
        return label;
    }
}
