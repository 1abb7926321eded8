package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 活动种类: what is organised. */
@CodeSet(code = "CS_CC_ACTIVITY", name = "活动种类", standard = "社区矫正法#36")
public enum ActivityKind implements Labelled {
    EDUCATION("教育学习"),
    PUBLIC_BENEFIT("公益活动"),
    HELP("帮扶");

    private final String label;

    ActivityKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
