package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 专用账册状态. */
@CodeSet(code = "CS_NARCOTIC_STATE", name = "专用账册状态", standard = "麻醉药品和精神药品管理条例#48")
public enum NarcoticState implements Labelled {
    WAITING("等待双人复核"),
    SIGNED("已双人签字"),
    VOID("作废");

    private final String label;

    NarcoticState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
