package xiezhi.application.enforcement.coop.contract;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 刑罚种类代码: which penalty a message speaks of. */
@CodeSet(code = "CS_COOP_PENALTY", name = "刑罚种类代码", standard = "XIEZHI 执法-20")
public enum PenaltyCode implements Labelled {
    PUBLIC_SURVEILLANCE("管制"),
    CRIMINAL_DETENTION("拘役"),
    FIXED_TERM("有期徒刑"),
    LIFE("无期徒刑"),
    DEATH_REPRIEVED("死刑缓期二年执行"),
    SUSPENDED("缓刑");

    private final String label;

    PenaltyCode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
