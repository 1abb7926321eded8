package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 奖励种类: what is thanked for. */
@CodeSet(code = "CS_CC_AWARD", name = "奖励种类", standard = "社区矫正法#28")
public enum AwardKind implements Labelled {
    COMMENDATION("表扬"),
    COMMUTATION_PROPOSED("提请减刑"),
    CLASS_EASED("降低管理类别");

    private final String label;

    AwardKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
