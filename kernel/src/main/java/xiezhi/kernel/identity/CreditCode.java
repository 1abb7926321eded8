package xiezhi.kernel.identity;

import xiezhi.kernel.record.Element;

/** 统一社会信用代码: 18 characters that tell the register, the division and the organisation, with an outer and an inner check. */
@Element(id = "DE00201", name = "统一社会信用代码", standard = "GB 32100-2015", size = 18, format = "an18")
public record CreditCode(String value) {

    public CreditCode {
        value = Text.code(value);
        CreditCodeReading.of(value).orRefuse();
    }

    /** 登记类别. */
    public Register register() {
        return Register.of(value);
    }

    /** 登记管理机关行政区划码. */
    public String division() {
        return value.substring(2, 8);
    }

    /** 组织机构代码 in the form of old: {@code M000100Y-4}. */
    public String organisationCode() {
        return value.substring(8, 16) + "-" + value.charAt(16);
    }

    @Override
    public String toString() {
        return value;
    }
}
