package xiezhi.application.enforcement.community.locating;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 查阅目的: for what somebody asks to see where a person was. Only the first is allowed; the others are known so that they can be refused by name. */
@CodeSet(code = "CS_CC_TRACK_PURPOSE", name = "电子定位信息查阅目的", standard = "社区矫正法#29.3")
public enum TrackPurpose implements Labelled {
    CC_SUPERVISION("社区矫正监督管理"),
    STATISTICS("统计"),
    DISCLOSURE("公开"),
    COURT_CASE("审判案件"),
    OTHER("其他");

    private final String label;

    TrackPurpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
