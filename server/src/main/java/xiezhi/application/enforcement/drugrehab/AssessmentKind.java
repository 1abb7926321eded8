package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 诊断评估种类: after one executed year, before the end, or a supplement to one of these. */
@CodeSet(code = "CS_REHAB_ASSESSMENT_KIND", name = "诊断评估种类", standard = "强制隔离戒毒诊断评估办法#3")
public enum AssessmentKind implements Labelled {
    ONE_YEAR("执行一年后诊断评估"),
    PRE_EXPIRY("期满前诊断评估"),
    SUPPLEMENT("补充诊断评估");

    private final String label;

    AssessmentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
