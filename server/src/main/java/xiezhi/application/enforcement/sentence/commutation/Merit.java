package xiezhi.application.enforcement.sentence.commutation;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 表现认定: what the ward found of a person's conduct; a person finds it, never a rule. */
@CodeSet(code = "CS_MERIT", name = "减刑表现认定", standard = "减刑假释规定#6")
public enum Merit implements Labelled {
    REPENT("确有悔改表现", "repent"),
    MERIT("有立功表现", "repent"),
    BOTH("确有悔改表现并有立功表现", "both"),
    MAJOR("有重大立功表现", "major"),
    REPENT_MAJOR("确有悔改表现并有重大立功表现", "repent-major");

    private final String label;
    private final String key;

    Merit(String label, String key) {
        this.label = label;
        this.key = key;
    }

    @Override
    public String label() {
        return label;
    }

    /** Under which the amount stands in the table. */
    String key() {
        return key;
    }

    /** 重大立功: lifts the limits on start and interval, never a floor. */
    public boolean major() {
        return this == MAJOR || this == REPENT_MAJOR;
    }
}
