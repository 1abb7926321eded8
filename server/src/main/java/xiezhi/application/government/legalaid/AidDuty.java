package xiezhi.application.government.legalaid;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 法律援助的职责. */
@Component("aidDuty")
public class AidDuty implements DutyList {
    @Item("法律援助接收")
    public static final String RECEIVE = "legalaid.receive";

    @Item("法律援助审查")
    public static final String REVIEW = "legalaid.review";

    @Item("法律援助决定")
    public static final String DECIDE = "legalaid.decide";

    @Item("法律援助指派")
    public static final String ASSIGN = "legalaid.assign";

    @Item("法律援助承办")
    public static final String HANDLE = "legalaid.handle";

    @Item("法律援助结案与补贴")
    public static final String CLOSE = "legalaid.close";

    @Item("法律援助异议审查")
    public static final String OBJECTION = "legalaid.objection";

    @Item("法律援助统计")
    public static final String STATISTICS = "legalaid.statistics";

    @Item("法律援助主管")
    public static final String LEAD = "legalaid.lead";

    @Item("办案机关通知登记")
    public static final String NOTIFY = "legalaid.notify";

    @Item("经济困难标准登记")
    public static final String STANDARD = "legalaid.standard";
}
