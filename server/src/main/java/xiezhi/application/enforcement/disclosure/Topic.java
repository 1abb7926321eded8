package xiezhi.application.enforcement.disclosure;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 公开事项类别: what a facility publishes; some of it is written, some is made from the records. */
@CodeSet(code = "CS_DISCLOSURE_TOPIC", name = "公开事项类别", standard = "狱务公开意见#1")
public enum Topic implements Labelled {
    INSTITUTION("机构和职责"),
    HOTLINE("监督方式"),
    NOTICE("通知和公示"),
    ROSTER("值班安排"),
    LEGAL_BASIS("法律依据"),
    PROCEDURE("办理程序"),
    PRICES("生活物资价格"),
    RULINGS("减刑假释裁定结果"),
    OUTSIDE("暂予监外执行决定");

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it is made from the records and never typed. */
    public boolean generated() {
        return this != INSTITUTION && this != HOTLINE && this != NOTICE && this != ROSTER;
    }

    /** Whether it tells of persons, whose names are then masked and whose lines end with their time. */
    public boolean personal() {
        return this == RULINGS || this == OUTSIDE;
    }
}
