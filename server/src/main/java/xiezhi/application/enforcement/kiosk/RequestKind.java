package xiezhi.application.enforcement.kiosk;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 申请事项: what somebody asks of those who keep him. */
@CodeSet(code = "CS_KIOSK_REQUEST", name = "自助终端申请事项", standard = "狱务公开意见#1")
public enum RequestKind implements Labelled {
    TALK("与民警谈话"),
    DOCTOR("看医生"),
    VISIT("会见或者通话"),
    LAWYER("见律师或者申请法律援助"),
    STUDY("学习和劳动安排"),
    MONEY("账户和订购问题"),
    PAPERS("查阅或者复印本人文书"),
    OTHER("其他");

    private final String label;

    RequestKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
