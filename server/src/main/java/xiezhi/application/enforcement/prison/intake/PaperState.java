package xiezhi.application.enforcement.prison.intake;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 文书核对结果: how a paper was found. */
@CodeSet(code = "CS_PRISON_PAPER_STATE", name = "文书核对结果", standard = "监狱法#32")
public enum PaperState implements Labelled {
    PRESENT("齐全一致"),
    MISSING("缺少"),
    WRONG("记载有误");

    private final String label;

    PaperState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
