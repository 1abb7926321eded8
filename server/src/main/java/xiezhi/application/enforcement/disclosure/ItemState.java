package xiezhi.application.enforcement.disclosure;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 公开事项状态. */
@CodeSet(code = "CS_DISCLOSURE_STATE", name = "公开事项状态", standard = "狱务公开意见#1")
public enum ItemState implements Labelled {
    DRAFT("拟稿"),
    REVIEW("待审核"),
    PUBLISHED("已公开"),
    WITHDRAWN("已撤回"),
    EXPIRED("公开期满");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
