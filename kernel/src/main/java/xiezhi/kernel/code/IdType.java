package xiezhi.kernel.code;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 证件类型: which document a number stands on; a number without its type is not forced into 18 digits. */
@CodeSet(code = "CS_ID_TYPE", name = "证件类型", standard = "GA/T 517-2004")
public enum IdType implements Labelled {
    CITIZEN_ID("111", "居民身份证"),
    HOUSEHOLD_REGISTER("113", "户口簿"),
    MILITARY_OFFICER("114", "中国人民解放军军官证"),
    PASSPORT("414", "普通护照"),
    HK_MACAO_PERMIT("516", "港澳居民来往内地通行证"),
    TAIWAN_PERMIT("511", "台湾居民来往大陆通行证"),
    FOREIGN_PERMANENT_RESIDENT("553", "外国人永久居留身份证"),
    HMT_RESIDENCE_PERMIT("810", "港澳台居民居住证"),
    SELF_REPORTED("990", "自报姓名, 无证件"),
    OTHER("999", "其他");

    private final String code;
    private final String label;

    IdType(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
