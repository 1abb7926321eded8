package xiezhi.application.enforcement.community.leave;

import static xiezhi.application.enforcement.community.LeaveState.APPROVED;
import static xiezhi.application.enforcement.community.LeaveState.AT_COUNTY;
import static xiezhi.application.enforcement.community.LeaveState.AT_HIGHER;
import static xiezhi.application.enforcement.community.LeaveState.AT_OFFICE;
import static xiezhi.application.enforcement.community.LeaveState.AWAY;
import static xiezhi.application.enforcement.community.LeaveState.REFUSED;
import static xiezhi.application.enforcement.community.LeaveState.RETURNED;
import static xiezhi.application.enforcement.community.LeaveState.RETURNED_LATE;
import static xiezhi.application.enforcement.community.LeaveState.WITHDRAWN;

import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.Leave;
import xiezhi.application.enforcement.community.LeaveState;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Ruling;

/** 外出审批: the file lies with whoever has the power, and only he can decide. */
@Component
@LegalBasis({"社区矫正法#27", "社区矫正法实施办法#26", "社区矫正法实施办法#27", "社区矫正法实施办法#28", "社区矫正法实施办法#29"})
class LeaveProcedure extends Procedure<Leave> {
    private static final String BASIS = "社区矫正法实施办法#27";
    private final LeaveDesk desk;

    LeaveProcedure(LeaveDesk desk) {
        super(Leave.class, "community-leave", "外出审批");
        this.desk = desk;
    }

    @Override
    protected String whose() {
        return "supervisee";
    }

    @Override
    protected void declare(Acts<Leave> acts) {
        acts.begin("apply", "代为申请外出", CommunityDuty.OFFICE, "社区矫正法#27")
                .asks(LeaveForms.Asked.class)
                .to(AT_OFFICE, AT_COUNTY, AT_HIGHER)
                .makes(desk::apply);
        acts.own("apply-myself", "申请外出", "社区矫正法#27")
                .asks(LeaveForms.Asked.class)
                .to(AT_OFFICE, AT_COUNTY, AT_HIGHER)
                .makes(desk::apply);
        decide(acts, AT_OFFICE, LeaveDecider.JUSTICE_OFFICE, "office", CommunityDuty.OFFICE);
        decide(acts, AT_COUNTY, LeaveDecider.COUNTY, "county", CommunityDuty.COUNTY);
        decide(acts, AT_HIGHER, LeaveDecider.HIGHER, "higher", CommunityDuty.HIGHER);
        refer(acts);
        acts.own("withdraw", "撤回申请", "社区矫正法#27")
                .from(AT_OFFICE, AT_COUNTY, AT_HIGHER)
                .to(WITHDRAWN)
                .does(desk::withdraw);
        away(acts);
    }

    private void decide(Acts<Leave> acts, LeaveState at, LeaveDecider who, String path, String duty) {
        acts.act(path + "-approve", "批准外出", duty, BASIS)
                .from(at)
                .to(APPROVED)
                .asks(LeaveForms.Opinion.class)
                .next()
                .unless(file -> desk.notFor(who, file))
                .shows((file, opinion) -> desk.ruling(file))
                .does(desk::approve);
        acts.act(path + "-refuse", "不批准外出", duty, BASIS)
                .from(at)
                .to(REFUSED)
                .asks(LeaveForms.Opinion.class)
                .next()
                .does(desk::refuse);
    }

    private void refer(Acts<Leave> acts) {
        acts.act("refer-to-county", "报县级机构决定", CommunityDuty.OFFICE, BASIS)
                .from(AT_OFFICE)
                .to(AT_COUNTY)
                .does(desk::referToCounty);
        acts.act("refer-to-higher", "报上一级机构决定", CommunityDuty.COUNTY, BASIS)
                .from(AT_COUNTY)
                .to(AT_HIGHER)
                .does(desk::referToHigher);
    }

    private void away(Acts<Leave> acts) {
        acts.platform("leave", "已离开", "社区矫正法实施办法#28").from(APPROVED).to(AWAY).does(desk::left);
        acts.platform("permit-ends", "许可到期", "社区矫正法实施办法#29")
                .from(APPROVED)
                .to(RETURNED)
                .does(desk::permitEnds);
        acts.act("return", "登记返回", CommunityDuty.OFFICE, "社区矫正法实施办法#28")
                .from(APPROVED, AWAY)
                .to(RETURNED, RETURNED_LATE)
                .asks(LeaveForms.Back.class)
                .does(desk::returned);
    }

    @Override
    public List<Panel> panels(OpenFile<Leave> file) {
        Ruling<LeaveRuling> ruling = desk.ruling(file);
        return List.of(Panel.of(
                "由谁批准",
                "Who decides",
                "%s; 这次%d日, 两个月内(%s至%s)累计%d日"
                        .formatted(
                                ruling.value().decider().label(),
                                ruling.value().days(),
                                ruling.value().windowFrom(),
                                ruling.value().windowTo(),
                                ruling.value().inWindow()),
                ruling));
    }
}
