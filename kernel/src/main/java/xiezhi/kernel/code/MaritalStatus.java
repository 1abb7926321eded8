package xiezhi.kernel.code;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 婚姻状况: GB/T 2261.2; the finer kinds of married stand beside the general one. */
@CodeSet(code = "CS_MARITAL", name = "婚姻状况", standard = "GB/T 2261.2-2003")
public enum MaritalStatus implements Labelled {
    SINGLE("10", "未婚"),
    MARRIED("20", "已婚"),
    FIRST_MARRIAGE("21", "初婚"),
    REMARRIED("22", "再婚"),
    REMARRIED_SAME_SPOUSE("23", "复婚"),
    WIDOWED("30", "丧偶"),
    DIVORCED("40", "离婚"),
    NOT_STATED("90", "未说明的婚姻状况");

    private final String code;
    private final String label;

    MaritalStatus(String code, String label) {
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
