package xiezhi.application.enforcement.sentence;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 裁判文书状态: whether the judgment is carried out. One that contradicts another waits beside it; neither is overwritten. */
@CodeSet(code = "CS_JUDGMENT_STATE", name = "裁判文书状态", standard = "刑事诉讼法#259")
public enum JudgmentState implements Labelled {
    IN_FORCE("正在执行"),
    HELD("与已有文书冲突, 待核实"),
    REPLACED("已由后来的裁判代替"),
    ANNULLED("已撤销");

    private final String label;

    JudgmentState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
