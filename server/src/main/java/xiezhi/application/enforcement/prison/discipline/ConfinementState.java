package xiezhi.application.enforcement.prison.discipline;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 禁闭状态. */
@CodeSet(code = "CS_PRISON_CONFINEMENT_STATE", name = "禁闭状态", standard = "监狱法#84")
public enum ConfinementState implements Labelled {
    PROPOSED("已提出"),
    REVIEWED("监区长同意"),
    CONFINED("禁闭中"),
    ENDED("已解除"),
    REFUSED("不予禁闭");

    private final String label;

    ConfinementState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
