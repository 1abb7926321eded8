package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 敏感级别: who may read a thing by default, from the public to the sealed. */
@CodeSet(code = "CS_SENSITIVITY", name = "敏感级别", standard = "个人信息保护法")
public enum Sensitivity implements Labelled {
    L1("可社会公开"),
    L2("工作信息"),
    L3("个人信息"),
    L4("敏感个人信息"),
    L5("封存或者高度限制");

    private final String label;

    Sensitivity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
