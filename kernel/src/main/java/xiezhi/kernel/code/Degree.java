package xiezhi.kernel.code;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 学位: GB/T 6864, its first digit; the discipline is a matter of the room that needs it. */
@CodeSet(code = "CS_DEGREE", name = "学位", standard = "GB/T 6864-2003")
public enum Degree implements Labelled {
    NONE("0", "无"),
    HONORARY_DOCTOR("1", "名誉博士"),
    DOCTOR("2", "博士"),
    MASTER("3", "硕士"),
    BACHELOR("4", "学士");

    private final String code;
    private final String label;

    Degree(String code, String label) {
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
