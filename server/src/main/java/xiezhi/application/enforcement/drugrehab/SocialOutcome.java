package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 社会环境与适应能力评估结果: never a ground of its own for a longer term. */
@CodeSet(code = "CS_REHAB_SOCIAL_OUTCOME", name = "社会环境与适应能力评估结果", standard = "强制隔离戒毒诊断评估办法#6")
public enum SocialOutcome implements Labelled {
    GOOD("良好"),
    FAIR("一般");

    private final String label;

    SocialOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
