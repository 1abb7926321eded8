package xiezhi.application.enforcement.resettlement;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 帮教对象来源: from where somebody comes. */
@CodeSet(code = "CS_HELP_SOURCE", name = "帮教对象来源", standard = "监狱法#59")
public enum HelpSource implements Labelled {
    PRISON("监狱刑满释放"),
    DETENTION("看守所刑满释放"),
    COMMUNITY("解除社区矫正"),
    REHAB("解除强制隔离戒毒");

    private final String label;

    HelpSource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
