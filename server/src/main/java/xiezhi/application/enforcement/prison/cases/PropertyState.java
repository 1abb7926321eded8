package xiezhi.application.enforcement.prison.cases;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 财产性判项履行情况. */
@CodeSet(code = "CS_PRISON_PROPERTY", name = "财产性判项履行", standard = "减刑假释规定#41")
public enum PropertyState implements Labelled {
    NONE("无财产性判项"),
    DONE("已履行"),
    PARTIAL_UNABLE("部分履行, 确无能力"),
    PARTIAL_ABLE("部分履行, 有能力"),
    REFUSING("拒不履行");

    private final String label;

    PropertyState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
