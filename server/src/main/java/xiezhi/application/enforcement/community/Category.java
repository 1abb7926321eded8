package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 矫正类别: under which title somebody serves the sentence at home; each ends, and is revoked, under another article. */
@CodeSet(code = "CS_CC_CATEGORY", name = "社区矫正类别", standard = "社区矫正法#2")
public enum Category implements Labelled {
    PUBLIC_SURVEILLANCE("管制", "刑法#38"),
    SUSPENDED("缓刑", "刑法#76"),
    PAROLE("假释", "刑法#85"),
    OUTSIDE("暂予监外执行", "刑事诉讼法#269");

    private final String label;
    private final String basis;

    Category(String label, String basis) {
        this.label = label;
        this.basis = basis;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String basis() {
        return basis;
    }
}
