package xiezhi.application.government.lawyer;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 执业类别: the tenth digit of the licence number; grassroots workers have none. */
@CodeSet(code = "CS_LAWYER_CATEGORY", name = "执业类别", standard = "律师执业管理办法")
public enum PractitionerCategory implements Labelled {
    FULL_TIME("专职律师", "1"),
    PART_TIME("兼职律师", "2"),
    HONG_KONG("香港居民律师", "3"),
    MACAO("澳门居民律师", "4"),
    TAIWAN("台湾居民律师", "5"),
    GOVERNMENT("公职律师", "6"),
    COMPANY("公司律师", "7"),
    LEGAL_AID("法律援助律师", "8"),
    MILITARY("军队律师", "9"),
    GRASSROOTS("基层法律服务工作者", "G");

    private final String label;
    private final String code;

    PractitionerCategory(String label, String code) {
        this.label = label;
        this.code = code;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String code() {
        return code;
    }
}
