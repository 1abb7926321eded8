package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 社区矫正结束方式: how supervision came to its end. */
@CodeSet(code = "CS_CC_END", name = "社区矫正结束方式", standard = "社区矫正法#45")
public enum EndKind implements Labelled {
    LIFTED("期满解除"),
    REVOKED("撤销缓刑或者假释"),
    RECALLED("收监执行"),
    DIED("死亡"),
    AMNESTY("赦免");

    private final String label;

    EndKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
