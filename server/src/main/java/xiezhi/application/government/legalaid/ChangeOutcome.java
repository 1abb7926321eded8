package xiezhi.application.government.legalaid;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 更换请求的结果. */
@CodeSet(code = "CS_AID_CHANGE_OUTCOME", name = "更换请求的结果", standard = "法律援助法#55")
public enum ChangeOutcome implements Labelled {
    CHANGED("已更换"),
    KEPT("不予更换"),
    MOOT("承办人员已变动或者案件已办结, 不再处理");

    private final String label;

    ChangeOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
