package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 禁止令种类: what a court has forbidden. */
@CodeSet(code = "CS_CC_PROHIBITION", name = "禁止令种类", standard = "刑法#72")
public enum ProhibitionKind implements Labelled {
    ACTIVITY("禁止从事特定活动"),
    AREA("禁止进入特定区域、场所"),
    CONTACT("禁止接触特定的人");

    private final String label;

    ProhibitionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
