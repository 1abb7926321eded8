package xiezhi.application.government.legalaid.file;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 承办行为: what the lawyer of an aid case does, as far as somebody might do it for him. */
@CodeSet(code = "CS_AID_LAWYER_ACT", name = "承办行为", standard = "法律援助法#46")
public enum LawyerAct implements Labelled {
    ACCEPT("接受指派", "法律援助法#46.1"),
    DECLINE("说明理由不接受", "法律援助法#46.1"),
    PASS_ON("向受援人转达办理情况", "法律援助法#46.2"),
    APPEAR("出庭、会见、阅卷、调查", "民事诉讼法#62"),
    CONCLUDE("报告办结", "法律援助法#50"),
    REPORT_CLOSING("报送结案材料", "法律援助法#50");

    private final String label;
    private final String basis;

    LawyerAct(String label, String basis) {
        this.label = label;
        this.basis = basis;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String basis() {
        return basis;
    }

    /** The act that a verb on the file is. */
    static LawyerAct of(Verb verb) {
        return switch (verb) {
            case ACCEPT -> ACCEPT;
            case DECLINE, ASK_RELEASE -> DECLINE;
            case REPORT_CLOSING -> REPORT_CLOSING;
            default -> PASS_ON;
        };
    }
}
