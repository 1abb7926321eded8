package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 报告方式: how somebody reported; by telephone or app with a fresh act of his own. */
@CodeSet(code = "CS_CC_REPORT_WAY", name = "报告方式", standard = "社区矫正法#23")
public enum ReportWay implements Labelled {
    IN_PERSON("当面"),
    PHONE("电话"),
    VIDEO("视频"),
    WRITTEN("书面"),
    APP("手机报到");

    private final String label;

    ReportWay(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
