package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 诊断评估意见: what the centre proposes to the deciding police. */
@CodeSet(code = "CS_REHAB_OPINION", name = "诊断评估意见", standard = "禁毒法#47")
public enum Opinion implements Labelled {
    EARLY("建议提前解除"),
    ON_TIME("按期解除"),
    EXTEND("建议延长期限"),
    CONTINUE("继续执行");

    private final String label;

    Opinion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
