package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 管理类别: how closely somebody is supervised; provinces set what follows from each. */
@CodeSet(code = "CS_CC_CLASS", name = "社区矫正管理类别", standard = "社区矫正法实施办法#21")
public enum SupervisionClass implements Labelled {
    STRICT("严管"),
    NORMAL("普管"),
    LENIENT("宽管");

    private final String label;

    SupervisionClass(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
