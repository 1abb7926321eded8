package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 戒毒分区 (四区): the ordered phases of the unified basic model; a person is in one of them at a time. */
@CodeSet(code = "CS_REHAB_ZONE", name = "戒毒分区", standard = "戒毒条例#30")
public enum Zone implements Labelled {
    DETOX("生理脱毒区"),
    EDU_ADAPT("教育适应区"),
    REHAB_CONSOLIDATE("康复巩固区"),
    RETURN_GUIDE("回归指导区");

    private final String label;

    Zone(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the other zone is the next one. */
    public boolean precedes(Zone other) {
        return other.ordinal() == ordinal() + 1;
    }

    /** Whether the other zone is an earlier one. */
    public boolean follows(Zone other) {
        return other.ordinal() < ordinal();
    }
}
