package xiezhi.kernel.identity;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 身份号码差错: why a number is not a citizen identity number, in the order in which it is looked at. */
@CodeSet(code = "CS_CITIZEN_ID_FAULT", name = "公民身份号码差错", standard = "GB 11643-1999")
public enum CitizenIdFault implements Labelled {
    LENGTH("应当为18位 (旧号15位)", "请对照身份证数一数位数"),
    CHARSET("前17位只能是数字, 第18位只能是数字或者X", "请检查是否误输入字母或者空格"),
    DIVISION("前6位不是曾经使用过的行政区划代码", "请对照身份证核对前6位"),
    BIRTH_DATE("第7至14位不是真实存在的日期", "请对照身份证核对出生日期"),
    FUTURE_DATE("出生日期晚于今天", "请对照身份证核对出生日期"),
    CHECKSUM("校验位不符", "请对照身份证逐位重新填写"),
    AGE_CEILING("推算年龄超过上限", "请核实证件是否仍然有效");

    private final String label;
    private final String remedy;

    CitizenIdFault(String label, String remedy) {
        this.label = label;
        this.remedy = remedy;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the person can do. */
    public String remedy() {
        return remedy;
    }
}
