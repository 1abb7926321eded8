package xiezhi.application.government.legalaid;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 案件状态: where a file stands, in plain words for the citizen, and what comes next. Being overdue is a fact beside it, no state. */
@CodeSet(code = "CS_AID_STATE", name = "法律援助案件状态", standard = "法律援助法#43")
public enum AidState implements Labelled {
    SUBMITTED("已提交, 等待接收", "法律援助机构接收申请", "The centre receives the application"),
    SUPPLEMENT("等待补充材料", "申请人补充材料", "The applicant brings what is missing"),
    UNDER_REVIEW("正在审查", "审查员审查", "A reviewer examines the application"),
    PROPOSED("等待决定", "负责人作出决定", "The director decides"),
    GRANTED("给予法律援助, 等待指派", "指派承办人员", "A lawyer is named"),
    PROVISIONAL("先行提供法律援助, 等待指派", "指派承办人员, 受援人补办手续", "A lawyer is named; the recipient brings the papers"),
    ASSIGNED("已指派, 等待承办人员接受", "承办人员接受指派", "The lawyer accepts"),
    ACCEPTED("承办人员已接受", "承办人员开始办理", "The lawyer begins"),
    IN_HANDLING("正在办理", "承办人员办理并通报进展", "The lawyer handles the case and reports"),
    CLOSING("已报结案材料", "评查评分, 审核补贴", "The file is scored and the subsidy checked"),
    CLOSED("已结案, 等待归档", "回访、归档", "Call-back and archive"),
    ARCHIVED("已归档", "", ""),
    REFUSED("不予法律援助", "不服可以提出异议", "An objection is possible"),
    TERMINATED("已终止", "不服可以提出异议", "An objection is possible"),
    WITHDRAWN("已撤回", "", ""),
    DEEMED_WITHDRAWN("视为撤回", "可以重新申请", "A new application is possible"),
    OBJECTION("异议审查中", "司法行政部门审查", "The bureau examines the objection"),
    MAINTAINED("异议审查维持", "可以申请行政复议或者提起行政诉讼", "Reconsideration or a suit is possible"),
    CORRECTED("责令改正, 等待重新决定", "法律援助机构重新作出决定", "The centre decides anew");

    private final String label;
    private final String next;
    private final String nextEnglish;

    AidState(String label, String next, String nextEnglish) {
        this.label = label;
        this.next = next;
        this.nextEnglish = nextEnglish;
    }

    @Override
    public String label() {
        return label;
    }

    /** What happens next, for the citizen; empty where nothing does. */
    public String next() {
        return next;
    }

    public String nextEnglish() {
        return nextEnglish;
    }

    /** Whether the matter is over as far as the centre goes; it is never edited again, only followed. */
    public boolean over() {
        return switch (this) {
            case ARCHIVED, WITHDRAWN, DEEMED_WITHDRAWN, MAINTAINED -> true;
            case SUBMITTED,
                    SUPPLEMENT,
                    UNDER_REVIEW,
                    PROPOSED,
                    GRANTED,
                    PROVISIONAL,
                    ASSIGNED,
                    ACCEPTED,
                    IN_HANDLING,
                    CLOSING,
                    CLOSED,
                    REFUSED,
                    TERMINATED,
                    OBJECTION,
                    CORRECTED -> false;
        };
    }

    /** Whether a lawyer has the case in hand. */
    public boolean handled() {
        return this == ACCEPTED || this == IN_HANDLING;
    }

    /** Whether nothing has been decided yet, so that the applicant may still withdraw. */
    public boolean undecided() {
        return this == SUBMITTED || this == SUPPLEMENT || this == UNDER_REVIEW || this == PROPOSED;
    }

    /** Whether aid is being given and may be terminated. */
    public boolean active() {
        return this == GRANTED || this == PROVISIONAL || this == ASSIGNED || handled() || this == CLOSING;
    }
}
