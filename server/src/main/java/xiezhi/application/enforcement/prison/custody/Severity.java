package xiezhi.application.enforcement.prison.custody;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 狱情程度. */
@CodeSet(code = "CS_PRISON_SEVERITY", name = "狱情程度", standard = "监狱法#90")
public enum Severity implements Labelled {
    MINOR("一般"),
    SERIOUS("较大"),
    GRAVE("重大");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
