package xiezhi.kernel.time;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 日期类型: what kind of day a day of the working calendar is. */
@CodeSet(code = "CS_DAY_TYPE", name = "日期类型", standard = "全国年节及纪念日放假办法")
public enum DayType implements Labelled {
    WORK("工作日"),
    MAKEUP("调休上班日"),
    REST("休息日"),
    HOLIDAY("法定节假日"),
    LOCAL_HOLIDAY("地方或者民族节日");

    private final String label;

    DayType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether offices work on such a day. */
    public boolean isWorked() {
        return this == WORK || this == MAKEUP;
    }
}
