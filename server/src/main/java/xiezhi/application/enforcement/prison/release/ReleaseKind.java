package xiezhi.application.enforcement.prison.release;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 释放类型: why custody ends. */
@CodeSet(code = "CS_PRISON_RELEASE", name = "释放类型", standard = "监狱法#59")
public enum ReleaseKind implements Labelled {
    TERM_END("刑满释放"),
    AMNESTY("赦免释放"),
    PAROLE("假释"),
    RETRIAL_ACQUITTED("再审宣告无罪"),
    COMMUTED_TO_END("裁定减去余刑");

    private final String label;

    ReleaseKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
