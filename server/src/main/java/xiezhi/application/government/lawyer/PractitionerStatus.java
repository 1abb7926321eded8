package xiezhi.application.government.lawyer;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 执业状态: whether somebody may practise today. */
@CodeSet(code = "CS_LAWYER_STATUS", name = "执业状态", standard = "律师执业管理办法")
public enum PractitionerStatus implements Labelled {
    PRACTISING("执业"),
    SUSPENDED("停止执业"),
    LEFT("暂无执业机构"),
    CANCELLED("注销"),
    REVOKED("吊销");

    private final String label;

    PractitionerStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
