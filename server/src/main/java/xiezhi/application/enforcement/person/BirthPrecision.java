package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 出生日期精度: how much of a birth date is known; an estimate rests on a bone-age report. */
@CodeSet(code = "CS_BIRTH_PRECISION", name = "出生日期精度", standard = "XIEZHI 执法-04")
public enum BirthPrecision implements Labelled {
    DAY("到日"),
    MONTH("到月"),
    YEAR("到年"),
    ESTIMATED("骨龄鉴定推断");

    private final String label;

    BirthPrecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
