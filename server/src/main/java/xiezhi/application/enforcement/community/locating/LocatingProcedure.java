package xiezhi.application.enforcement.community.locating;

import static xiezhi.application.enforcement.community.LocatingState.EXPIRED;
import static xiezhi.application.enforcement.community.LocatingState.IN_FORCE;
import static xiezhi.application.enforcement.community.LocatingState.LIFTED;
import static xiezhi.application.enforcement.community.LocatingState.PROPOSED;
import static xiezhi.application.enforcement.community.LocatingState.REFUSED;

import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.LocatingOrder;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.kernel.rule.LegalBasis;

/** 电子定位审批: proposed on a ground of the law, approved by the head, ended by itself. */
@Component
@LegalBasis({"社区矫正法#29.1", "社区矫正法#29.2", "社区矫正法实施办法#37"})
class LocatingProcedure extends Procedure<LocatingOrder> {
    private final LocatingDesk desk;

    LocatingProcedure(LocatingDesk desk) {
        super(LocatingOrder.class, "community-locating", "电子定位审批");
        this.desk = desk;
    }

    @Override
    protected String whose() {
        return "supervisee";
    }

    @Override
    protected void declare(Acts<LocatingOrder> acts) {
        acts.begin("propose", "报批电子定位", CommunityDuty.COUNTY, "社区矫正法#29.1")
                .asks(LocatingForms.Proposed.class)
                .to(PROPOSED)
                .makes(desk::propose);
        acts.act("approve", "批准电子定位", CommunityDuty.HEAD, "社区矫正法#29.1")
                .from(PROPOSED)
                .to(IN_FORCE)
                .asks(LocatingForms.Approval.class)
                .next()
                .stepUp()
                .unless(desk::noLongerAllowed)
                .does(desk::approve);
        acts.act("refuse", "不批准", CommunityDuty.HEAD, "社区矫正法#29.1")
                .from(PROPOSED)
                .to(REFUSED)
                .asks(LocatingForms.Why.class)
                .next()
                .does(desk::refuse);
        acts.act("lift", "提前解除", CommunityDuty.COUNTY, "社区矫正法#29.2")
                .from(IN_FORCE)
                .to(LIFTED)
                .asks(LocatingForms.Why.class)
                .does(desk::lift);
        acts.platform("expire", "期满自动停止", "社区矫正法#29.2")
                .from(IN_FORCE)
                .to(EXPIRED)
                .does(desk::expire);
    }

    @Override
    public List<Panel> panels(OpenFile<LocatingOrder> file) {
        return List.of(
                Panel.of(
                        "法定情形",
                        "Grounds",
                        Locating.words(file.row().grounds()),
                        desk.grounds(file.row().supervisee())),
                Panel.of(
                        "期限",
                        "Term",
                        "%s至%s".formatted(file.row().starts(), file.row().ends()),
                        Locating.latestEnd(file.row().starts())));
    }
}
