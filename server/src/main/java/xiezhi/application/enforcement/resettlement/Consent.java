package xiezhi.application.enforcement.resettlement;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 帮教意愿: help is offered, never imposed. */
@CodeSet(code = "CS_HELP_CONSENT", name = "帮教意愿", standard = "监狱法#62")
public enum Consent implements Labelled {
    UNASKED("尚未征询"),
    ACCEPTED("接受"),
    REFUSED("谢绝");

    private final String label;

    Consent(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
