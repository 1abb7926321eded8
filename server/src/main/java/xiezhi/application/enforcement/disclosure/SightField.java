package xiezhi.application.enforcement.disclosure;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 可见事项: what a relative may see, each switched by the facility. */
@CodeSet(code = "CS_SIGHT_FIELD", name = "近亲属可见事项", standard = "狱务公开意见#1")
public enum SightField implements Labelled {
    TERM_END("刑期止日"),
    TREATMENT("处遇等级"),
    POINTS("最近公布的计分"),
    AWARDS("奖惩"),
    CASES("减刑假释办理情况"),
    VISITS("本月会见"),
    BALANCE("账户余额"),
    SPENDING("本月消费");

    private final String label;

    SightField(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
