package xiezhi.application.enforcement.supply;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 日结状态. */
@CodeSet(code = "CS_SUPPLY_CLOSE", name = "日结状态", standard = "减刑假释财产规定#6")
public enum CloseState implements Labelled {
    BALANCED("相符"),
    DIFFERENCE("有差额, 待查明"),
    EXPLAINED("差额已查明");

    private final String label;

    CloseState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
