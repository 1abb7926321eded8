package xiezhi.application.enforcement.sentence.commutation;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 财产性判项状态: how far the property part of the judgment is performed, and whether more could be. */
@CodeSet(code = "CS_PROPERTY_STATE", name = "财产性判项履行状态", standard = "减刑假释财产规定#4")
public enum PropertyState implements Labelled {
    NONE("没有财产性判项"),
    DONE("已经执行完毕"),
    PARTIAL_UNABLE("未执行完毕, 确无履行能力"),
    PARTIAL_ABLE("未全部履行, 有履行能力"),
    REFUSING("有履行能力而不履行");

    private final String label;

    PropertyState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** 确有履行能力而不履行或者不全部履行. */
    public boolean unwilling() {
        return this == PARTIAL_ABLE || this == REFUSING;
    }
}
