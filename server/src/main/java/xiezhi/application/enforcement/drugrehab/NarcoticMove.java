package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 专用账册事项. */
@CodeSet(code = "CS_NARCOTIC_MOVE", name = "专用账册事项", standard = "麻醉药品和精神药品管理条例#48")
public enum NarcoticMove implements Labelled {
    IN("入库"),
    DISPENSE("发药"),
    RETURN("退回"),
    DESTROY("销毁");

    private final String label;

    NarcoticMove(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
