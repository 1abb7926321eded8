package xiezhi.application.enforcement.disclosure;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 公开对象: the three audiences, each wider than the one before: whoever may read what is for the public reads it too. */
@CodeSet(code = "CS_DISCLOSURE_AUDIENCE", name = "公开对象", standard = "狱务公开意见#1")
public enum Audience implements Labelled {
    PUBLIC("向社会公众公开"),
    RELATIVE("向近亲属公开"),
    INMATE("向被监管人员公开");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether this audience may read what is meant for the other. */
    public boolean reads(Audience meant) {
        return meant.ordinal() <= ordinal();
    }
}
