package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 执行地变更状态: where a change of place stands; the old county is responsible until the new one has registered. */
@CodeSet(code = "CS_CC_MOVE_STATE", name = "执行地变更状态", standard = "社区矫正法#27")
public enum MoveState implements Labelled {
    APPLIED("已申请"),
    ASKED("已征求新执行地意见"),
    AGREED("新执行地同意"),
    DISAGREED("新执行地不同意"),
    REFUSED("不予变更"),
    APPROVED("决定变更, 等待到新执行地报到"),
    RECEIVED("新执行地已登记接收"),
    NOT_ARRIVED("逾期未到新执行地报到"),
    WITHDRAWN("已撤回");

    private final String label;

    MoveState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
