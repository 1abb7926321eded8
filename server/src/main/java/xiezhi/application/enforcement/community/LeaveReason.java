package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 外出事由: the reasons that the rules know. */
@CodeSet(code = "CS_CC_LEAVE_REASON", name = "外出事由", standard = "社区矫正法实施办法#26")
public enum LeaveReason implements Labelled {
    MEDICAL("就医"),
    STUDY("就学"),
    LAWSUIT("参与诉讼"),
    FAMILY("处理家庭重要事务"),
    WORK("处理工作重要事务");

    private final String label;

    LeaveReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
