package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 姓名种类: in which sense a further name is a person's name. */
@CodeSet(code = "CS_NAME_KIND", name = "姓名种类", standard = "XIEZHI 执法-03")
public enum NameKind implements Labelled {
    FORMER("曾用名"),
    ALIAS("别名"),
    NICKNAME("绰号"),
    FALSE_NAME("冒用姓名"),
    TRANSLITERATION("译名"),
    SELF_REPORTED("自报名"),
    JUDGMENT("裁判文书所用姓名"),
    TRUE_NAME("查明的真实姓名");

    private final String label;

    NameKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
