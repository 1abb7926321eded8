package xiezhi.application.government.legalaid;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 办理结果: how the case ended for the recipient. */
@CodeSet(code = "CS_AID_RESULT", name = "办理结果", standard = "法律援助法#50")
public enum CaseResult implements Labelled {
    WON("胜诉"),
    PARTLY_WON("部分胜诉"),
    LOST("败诉"),
    MEDIATED("调解、和解结案"),
    WITHDRAWN("撤诉"),
    OPINION_ADOPTED("辩护、代理意见被采纳"),
    OPINION_PARTLY_ADOPTED("辩护、代理意见部分被采纳"),
    OPINION_NOT_ADOPTED("辩护、代理意见未被采纳"),
    OTHER("其他");

    private final String label;

    CaseResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The value as a form sends it, by code or Chinese name; what is not in the code set is 其他. */
    public static CaseResult read(String text) {
        for (CaseResult value : values()) {
            if (value.name().equalsIgnoreCase(text) || value.label.equals(text)) {
                return value;
            }
        }
        return OTHER;
    }
}
