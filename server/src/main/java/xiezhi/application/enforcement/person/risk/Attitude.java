package xiezhi.application.enforcement.person.risk;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 对所犯行为的态度; to appeal or to complain is none of them. */
@CodeSet(code = "CS_RISK_ATTITUDE", name = "对所犯行为的态度", standard = "个人信息保护法#24")
public enum Attitude implements Labelled {
    ADMITS("认识并承担责任"),
    PARTIAL("部分认识"),
    DENIES("推卸责任");

    private final String label;

    Attitude(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
