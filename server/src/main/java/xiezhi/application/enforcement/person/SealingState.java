package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 封存办理状态: where the sealing of a record stands. */
@CodeSet(code = "CS_SEALING_STATE", name = "封存办理状态", standard = "刑事诉讼法#286")
public enum SealingState implements Labelled {
    PROPOSED("应当封存, 待办理"),
    REVIEW("待人工审核"),
    SEALED("已封存"),
    NOT_SEALED("不封存");

    private final String label;

    SealingState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
