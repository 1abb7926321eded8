package xiezhi.application.enforcement.sentence;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 审级: in which instance the judgment that is carried out was made. */
@CodeSet(code = "CS_INSTANCE", name = "审级", standard = "刑事诉讼法#259")
public enum Instance implements Labelled {
    FIRST("一审"),
    SECOND("二审"),
    REVIEW("死刑缓期执行核准"),
    RETRIAL("再审");

    private final String label;

    Instance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
