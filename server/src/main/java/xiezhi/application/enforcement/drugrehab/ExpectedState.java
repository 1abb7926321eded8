package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 待收治状态: whether a person whose decision came by message has been brought. */
@CodeSet(code = "CS_REHAB_EXPECTED", name = "待收治状态", standard = "戒毒条例#28")
public enum ExpectedState implements Labelled {
    WAITING("待移送"),
    REGISTERED("已登记"),
    DROPPED("不再移送");

    private final String label;

    ExpectedState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
