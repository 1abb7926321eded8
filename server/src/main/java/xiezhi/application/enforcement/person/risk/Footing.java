package xiezhi.application.enforcement.person.risk;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 生活基础: how firm housing or work is. */
@CodeSet(code = "CS_RISK_FOOTING", name = "生活基础", standard = "个人信息保护法#24")
public enum Footing implements Labelled {
    STABLE("稳定"),
    UNSTABLE("不稳定"),
    NONE("没有");

    private final String label;

    Footing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
