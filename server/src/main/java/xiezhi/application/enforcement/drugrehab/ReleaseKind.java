package xiezhi.application.enforcement.drugrehab;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 解除种类: how the measure ended. */
@CodeSet(code = "CS_REHAB_RELEASE", name = "解除种类", standard = "戒毒条例#34")
public enum ReleaseKind implements Labelled {
    TERM_END("期满解除"),
    EARLY("提前解除"),
    REVOKED("决定被撤销"),
    EXPIRED_OUTSIDE("在外期间期满解除"),
    AGREEMENT_END("约定期限届满");

    private final String label;

    ReleaseKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
