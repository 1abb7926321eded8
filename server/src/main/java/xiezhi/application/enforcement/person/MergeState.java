package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 合并状态: where a merge, or its undoing, stands. */
@CodeSet(code = "CS_MERGE_STATE", name = "人员合并状态", standard = "XIEZHI 执法-10")
public enum MergeState implements Labelled {
    ASKED("待第一人审批"),
    CONFIRMED("待第二人审批"),
    MERGED("已合并"),
    UNDO_ASKED("拆分待第一人审批"),
    UNDO_CONFIRMED("拆分待第二人审批"),
    UNDONE("已拆分"),
    REFUSED("不予合并");

    private final String label;

    MergeState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
