package xiezhi.application.enforcement.prison.cases;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 表现认定. */
@CodeSet(code = "CS_PRISON_MERIT", name = "表现认定", standard = "减刑假释规定#3")
public enum MeritKind implements Labelled {
    REPENT("确有悔改"),
    MERIT("立功"),
    BOTH("悔改并立功"),
    MAJOR("重大立功"),
    REPENT_MAJOR("悔改并重大立功");

    private final String label;

    MeritKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
