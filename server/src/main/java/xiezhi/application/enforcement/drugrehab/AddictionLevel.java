package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 成瘾程度, as the police found it. */
@CodeSet(code = "CS_ADDICTION_LEVEL", name = "成瘾程度", standard = "禁毒法#31")
public enum AddictionLevel implements Labelled {
    ADDICTED("成瘾"),
    SEVERE("成瘾严重");

    private final String label;

    AddictionLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
