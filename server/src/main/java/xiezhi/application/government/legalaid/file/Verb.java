package xiezhi.application.government.legalaid.file;

import static xiezhi.application.government.legalaid.AidState.ACCEPTED;
import static xiezhi.application.government.legalaid.AidState.ARCHIVED;
import static xiezhi.application.government.legalaid.AidState.ASSIGNED;
import static xiezhi.application.government.legalaid.AidState.CLOSED;
import static xiezhi.application.government.legalaid.AidState.CLOSING;
import static xiezhi.application.government.legalaid.AidState.CORRECTED;
import static xiezhi.application.government.legalaid.AidState.GRANTED;
import static xiezhi.application.government.legalaid.AidState.IN_HANDLING;
import static xiezhi.application.government.legalaid.AidState.OBJECTION;
import static xiezhi.application.government.legalaid.AidState.PROPOSED;
import static xiezhi.application.government.legalaid.AidState.PROVISIONAL;
import static xiezhi.application.government.legalaid.AidState.REFUSED;
import static xiezhi.application.government.legalaid.AidState.SUBMITTED;
import static xiezhi.application.government.legalaid.AidState.SUPPLEMENT;
import static xiezhi.application.government.legalaid.AidState.TERMINATED;
import static xiezhi.application.government.legalaid.AidState.UNDER_REVIEW;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.kernel.record.Names;

/** 办理动作: the verbs of the file: who may do each, from which state, in which step of the process, under which article. */
public enum Verb {
    SUBMIT("提交申请", Side.CITIZEN, "", null, "法律援助法#43.1"),
    NOTIFY("登记通知", Side.OFFICE, AidDuty.NOTIFY, null, "法律援助法#36"),
    RECEIVE("接收", Side.OFFICE, AidDuty.RECEIVE, "intake", "法律援助法#43.1", SUBMITTED),
    REQUEST_SUPPLEMENT("要求补充材料", Side.OFFICE, AidDuty.RECEIVE, null, "法律援助法#43.2", SUBMITTED, UNDER_REVIEW),
    SUPPLEMENT_RECEIVED("登记补充材料", Side.OFFICE, AidDuty.RECEIVE, null, "法律援助法#43.2", SUPPLEMENT),
    VERIFY_EXEMPTION("核对免予核查证明", Side.OFFICE, AidDuty.REVIEW, null, "法律援助法#42", SUBMITTED, SUPPLEMENT, UNDER_REVIEW),
    REVIEW("提出审查意见", Side.OFFICE, AidDuty.REVIEW, "review", "法律援助法#43.1", UNDER_REVIEW),
    DECIDE("作出决定", Side.OFFICE, AidDuty.DECIDE, "decide", "法律援助法#43.1", PROPOSED, CORRECTED),
    RETURN("退回审查", Side.OFFICE, AidDuty.DECIDE, "decide", "法律援助法#43.1", PROPOSED),
    ASSIGN("指派", Side.OFFICE, AidDuty.ASSIGN, "assign", "法律援助法#43.1", GRANTED, PROVISIONAL),
    ACCEPT("接受指派", Side.LAWYER, AidDuty.HANDLE, "accept", "法律援助法#46.1", ASSIGNED),
    DECLINE("说明理由不接受", Side.LAWYER, AidDuty.HANDLE, "accept", "法律援助法#46.1", ASSIGNED),
    PROGRESS("通报进展", Side.LAWYER, AidDuty.HANDLE, null, "法律援助法#46.2", ACCEPTED, IN_HANDLING),
    CHANGE_LAWYER("更换承办人员", Side.OFFICE, AidDuty.ASSIGN, null, "法律援助法#55", ASSIGNED, ACCEPTED, IN_HANDLING),
    REFUSE_CHANGE("不予更换承办人员", Side.OFFICE, AidDuty.ASSIGN, "change", "法律援助法#55", ASSIGNED, ACCEPTED, IN_HANDLING),
    ASK_RELEASE("请求更换承办人员", Side.LAWYER, AidDuty.HANDLE, null, "法律援助法#46.1", ACCEPTED, IN_HANDLING),
    REGULARISE(
            "补齐手续, 转为给予",
            Side.OFFICE,
            AidDuty.DECIDE,
            null,
            "法律援助法#44.2",
            PROVISIONAL,
            ASSIGNED,
            ACCEPTED,
            IN_HANDLING,
            CLOSING),
    REPORT_CLOSING("报送结案材料", Side.LAWYER, AidDuty.HANDLE, "handle", "法律援助法#50", ACCEPTED, IN_HANDLING),
    CLOSE("评分结案", Side.OFFICE, AidDuty.CLOSE, "close", "法律援助法#57", CLOSING),
    PAY("登记补贴支付", Side.OFFICE, AidDuty.CLOSE, null, "法律援助法#52.1", CLOSED, ARCHIVED),
    CALL_BACK("登记回访", Side.OFFICE, AidDuty.CLOSE, "call-back", "法律援助法#59", CLOSED),
    ARCHIVE("归档", Side.OFFICE, AidDuty.CLOSE, "archive", "法律援助法#50", CLOSED),
    TERMINATE(
            "终止法律援助",
            Side.OFFICE,
            AidDuty.DECIDE,
            null,
            "法律援助法#48.1",
            GRANTED,
            PROVISIONAL,
            ASSIGNED,
            ACCEPTED,
            IN_HANDLING,
            CLOSING),
    DECIDE_OBJECTION("作出异议审查决定", Side.OFFICE, AidDuty.OBJECTION, "objection", "法律援助法#49.2", OBJECTION),
    RECUSE(
            "声明回避",
            Side.OFFICE,
            AidDuty.REVIEW,
            null,
            "法律援助法#61",
            SUBMITTED,
            SUPPLEMENT,
            UNDER_REVIEW,
            PROPOSED,
            GRANTED,
            PROVISIONAL,
            OBJECTION),
    SUPPLEMENT_SENT(
            "补充材料", Side.CITIZEN, "", null, "法律援助法#43.2", SUPPLEMENT, PROVISIONAL, ASSIGNED, ACCEPTED, IN_HANDLING),
    WITHDRAW("撤回申请", Side.CITIZEN, "", null, "法律援助法#43.2", SUBMITTED, SUPPLEMENT, UNDER_REVIEW, PROPOSED),
    OBJECT("提出异议", Side.CITIZEN, "", null, "法律援助法#49.1", REFUSED, TERMINATED),
    ASK_CHANGE("申请更换承办人员", Side.CITIZEN, "", null, "法律援助法#55", ASSIGNED, ACCEPTED, IN_HANDLING),
    SATISFACTION("评价", Side.CITIZEN, "", null, "法律援助法#59", CLOSED, ARCHIVED),
    LAPSE("视为撤回", Side.PLATFORM, "", null, "法律援助法#43.2", SUPPLEMENT);

    /** 一方: on whose side the verb is done. */
    public enum Side {
        OFFICE,
        LAWYER,
        CITIZEN,
        PLATFORM
    }

    private final String label;
    private final Side side;
    private final String duty;
    private final @Nullable String step;
    private final String basis;
    private final Set<AidState> from;

    Verb(String label, Side side, String duty, @Nullable String step, String basis, AidState... from) {
        this.label = label;
        this.side = side;
        this.duty = duty;
        this.step = step;
        this.basis = basis;
        this.from = Set.of(from);
    }

    public String label() {
        return label;
    }

    public String english() {
        return Names.human(name());
    }

    /** As in a path: {@code request-supplement}; the citizen's words for two of them are those of the hall. */
    public String path() {
        return switch (this) {
            case SUPPLEMENT_SENT -> "supplement";
            case ASK_CHANGE -> "change-lawyer";
            default -> name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    public Side side() {
        return side;
    }

    public String duty() {
        return duty;
    }

    /** The step of the process that the verb completes, or null. */
    public @Nullable String step() {
        return step;
    }

    public String basis() {
        return basis;
    }

    public boolean from(AidState state) {
        return from.contains(state);
    }

    /** Acts of power, for which the password or code is asked again. */
    public boolean stepUp() {
        return this == DECIDE || this == TERMINATE || this == DECIDE_OBJECTION;
    }
}
