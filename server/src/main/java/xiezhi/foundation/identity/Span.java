package xiezhi.foundation.identity;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 数据范围类别: how far a duty reaches from the post that carries it. */
@CodeSet(code = "CS_SPAN", name = "数据范围类别", standard = "Xiezhi")
public enum Span implements Labelled {
    TREE("本机构及下级"),
    UNIT("本机构"),
    OWN("本人经办");

    private final String label;

    Span(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
