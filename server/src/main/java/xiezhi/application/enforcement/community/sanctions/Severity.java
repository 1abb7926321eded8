package xiezhi.application.enforcement.community.sanctions;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 情节: how grave a breach is, as a named officer judges it. */
@CodeSet(code = "CS_CC_SEVERITY", name = "违规情节", standard = "社区矫正法实施办法#34")
public enum Severity implements Labelled {
    SLIGHT("轻微"),
    GRAVER("较重"),
    SERIOUS("严重");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
