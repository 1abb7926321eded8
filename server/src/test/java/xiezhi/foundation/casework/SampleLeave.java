package xiezhi.foundation.casework;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 样本请假: a file with every kind of act, by which the engine of files is tested. It exists in tests only. */
@Standard(code = "sample.leave", name = "样本请假", title = "number", readers = "sample.leave-read")
public record SampleLeave(
        @Key Ref<SampleLeave> id,
        @Item("编号") @Listed @Searched String number,
        @Item("状态") @Listed State state,
        @Item(value = "天数", min = 1) int days) {

    /** 状态. */
    @CodeSet(code = "CS_SAMPLE_LEAVE", name = "样本请假状态", standard = "样本")
    public enum State implements Labelled {
        APPLIED("已申请"),
        APPROVED("已批准"),
        REFUSED("未批准"),
        WAITING("等待核实"),
        RETURNED("已返回"),
        WITHDRAWN("已撤回");

        private final String label;

        State(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    SampleLeave in(State next) {
        return new SampleLeave(id, number, next, days);
    }

    SampleLeave of(int other) {
        return new SampleLeave(id, number, state, other);
    }

    /** 记事: a part of the file. */
    @Standard(code = "sample.leave-note", name = "样本请假记事")
    public record Note(
            @Key Ref<Note> id,
            @Item("请假") Ref<SampleLeave> leave,
            @Item("内容") String text) {}
}
