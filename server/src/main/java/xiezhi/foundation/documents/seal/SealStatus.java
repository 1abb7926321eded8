package xiezhi.foundation.documents.seal;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 印章状态. */
@CodeSet(code = "CS_SEAL_STATUS", name = "印章状态", standard = "GB/T 38540-2020")
public enum SealStatus implements Labelled {
    APPLYING("申请中"),
    ACTIVE("在用"),
    SUSPENDED("暂停"),
    LOST("遗失"),
    DESTROYED("销毁");

    private final String label;

    SealStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
