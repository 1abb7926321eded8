package xiezhi.application.enforcement.prison.life;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 生活卫生事项: what is looked after each day. */
@CodeSet(code = "CS_PRISON_DAILY", name = "生活卫生事项", standard = "监狱法#78")
public enum DailyKind implements Labelled {
    MEAL("伙食"),
    SPECIAL_DIET("病号餐、民族餐"),
    BEDDING("被服"),
    CLEANING("环境卫生"),
    EPIDEMIC("防疫"),
    INSPECTION("清监检查");

    private final String label;

    DailyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
