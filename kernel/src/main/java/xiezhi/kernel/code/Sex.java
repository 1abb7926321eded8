package xiezhi.kernel.code;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 性别: GB/T 2261.1; what is not known and what is not stated are two different things. */
@CodeSet(code = "CS_SEX", name = "性别", standard = "GB/T 2261.1-2003")
public enum Sex implements Labelled {
    UNKNOWN("0", "未知的性别"),
    MALE("1", "男"),
    FEMALE("2", "女"),
    NOT_STATED("9", "未说明的性别");

    private final String code;
    private final String label;

    Sex(String code, String label) {
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
