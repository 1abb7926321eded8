package xiezhi.application.enforcement.disclosure;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 终止原因. */
@CodeSet(code = "CS_KIN_END", name = "近亲属查询终止原因", standard = "狱务公开意见#1")
public enum KinEnd implements Labelled {
    OBJECTION("本人不再同意"),
    DIVORCE("离婚"),
    NO_CONTACT("禁止接触"),
    VICTIM("查询人是被害人"),
    RELATIVE("查询人自己终止"),
    LEFT("本人已离开");

    private final String label;

    KinEnd(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
