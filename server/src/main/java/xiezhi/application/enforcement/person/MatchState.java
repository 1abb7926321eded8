package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 比对状态: where a question of identity stands. */
@CodeSet(code = "CS_MATCH_STATE", name = "身份比对状态", standard = "XIEZHI 执法-10")
public enum MatchState implements Labelled {
    WAITING("待人工判断"),
    LINKED("认定同一人"),
    SEPARATE("认定不是同一人");

    private final String label;

    MatchState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
