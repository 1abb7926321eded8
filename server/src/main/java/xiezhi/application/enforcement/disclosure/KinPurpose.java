package xiezhi.application.enforcement.disclosure;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 查询用途: why a relative looks; asked each time and kept. */
@CodeSet(code = "CS_KIN_PURPOSE", name = "近亲属查询用途", standard = "个人信息保护法#6")
public enum KinPurpose implements Labelled {
    KNOW("了解服刑情况"),
    VISIT("准备会见"),
    HELP("帮助改造和回归");

    private final String label;

    KinPurpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
