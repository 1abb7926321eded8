package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 生理脱毒指标: the five signs that the body is free of the drug; a province may weigh them, twenty points each. */
@CodeSet(code = "CS_REHAB_PHYSICAL_SIGN", name = "生理脱毒指标", standard = "强制隔离戒毒诊断评估办法#7")
public enum PhysicalSign implements Labelled {
    NEGATIVE_TEST("毒品检测呈阴性"),
    NO_WITHDRAWAL_DRUG("停止使用控制或者缓解戒断症状药物"),
    ACUTE_GONE("急性戒断症状消除"),
    NO_PROTRACTED("无明显稽延性戒断症状"),
    NO_PSYCHOSIS("无毒品引起的精神障碍症状");

    private final String label;

    PhysicalSign(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
