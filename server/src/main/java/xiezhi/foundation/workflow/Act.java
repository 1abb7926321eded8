package xiezhi.foundation.workflow;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 办理动作: what a row of the record of a process says was done. */
@CodeSet(code = "CS_FLOW_ACT", name = "办理动作", standard = "平台自定")
public enum Act implements Labelled {
    START("发起"),
    COMPLETE("办理"),
    CLAIM("签收"),
    UNCLAIM("取消签收"),
    ASSIGN("指派"),
    TRANSFER("转办"),
    DELEGATE("委派"),
    ADVISE("委派答复"),
    RETURN("退回"),
    WITHDRAW("撤回"),
    ADD_SIGN("加签"),
    REMOVE_SIGN("减签"),
    NOT_NEEDED("无需办理"),
    URGE("催办"),
    COPY("抄送"),
    SIGNAL("事件到达"),
    MOVE("跳转"),
    HAND_OVER("委托移交"),
    HAND_BACK("委托结束交回"),
    END("办结");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
