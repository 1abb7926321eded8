package xiezhi.application.government.legalaid.eligibility;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 预审结论: what the rule advises. A named officer decides. */
@CodeSet(code = "CS_AID_OUTCOME", name = "法律援助预审结论", standard = "法律援助法#43")
public enum Outcome implements Labelled {
    GRANT("符合条件, 建议给予法律援助"),
    REFUSE("不符合经济困难条件"),
    PROVISIONAL("情况紧急, 可以先行提供法律援助"),
    MANDATORY_ASSIGN("应当指派律师"),
    OUT_OF_SCOPE("不属于法律援助事项"),
    REFUSE_SUBJECT("申请人不是公民, 由工作人员核对是否属于法定的其他当事人"),
    HOLD("需要工作人员进一步核实"),
    REDIRECT("应当向其他地方的法律援助机构申请"),
    INVALID_INPUT("填写的内容有误, 改正后再计算");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** How likely aid is, in one word for the pre-check. */
    public Likelihood likelihood() {
        return switch (this) {
            case GRANT, MANDATORY_ASSIGN -> Likelihood.LIKELY;
            case PROVISIONAL, HOLD, REDIRECT, INVALID_INPUT -> Likelihood.CHECK;
            case REFUSE, OUT_OF_SCOPE, REFUSE_SUBJECT -> Likelihood.UNLIKELY;
        };
    }
}
