package xiezhi.application.publicservice.consult;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 咨询方式: how the question came. */
@CodeSet(code = "CS_CONSULT_MODE", name = "法律咨询方式", standard = "法律援助法#23")
public enum ConsultMode implements Labelled {
    WRITTEN("网上留言"),
    ROBOT("机器人转来"),
    COUNTER("窗口"),
    PHONE("电话");

    private final String label;

    ConsultMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
