package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 查询状态: where a request to look behind a seal stands. */
@CodeSet(code = "CS_UNSEAL_STATE", name = "封存查询状态", standard = "XIEZHI 执法-10")
public enum UnsealState implements Labelled {
    ASKED("待第一人审批"),
    CONFIRMED("待第二人审批"),
    GRANTED("已答复"),
    REFUSED("不予查询");

    private final String label;

    UnsealState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
