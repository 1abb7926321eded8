package xiezhi.application.enforcement.community.supervision;

import static xiezhi.application.enforcement.community.SuperviseeState.DECLARED;
import static xiezhi.application.enforcement.community.SuperviseeState.DETAINED;
import static xiezhi.application.enforcement.community.SuperviseeState.LOST;
import static xiezhi.application.enforcement.community.SuperviseeState.ON_LEAVE;
import static xiezhi.application.enforcement.community.SuperviseeState.PENDING_REVOCATION;
import static xiezhi.application.enforcement.community.SuperviseeState.PRE_LIFT;
import static xiezhi.application.enforcement.community.SuperviseeState.SUPERVISED;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.file.SuperviseeActs;
import xiezhi.foundation.casework.Acts;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 日常动作: reports, visits, medical papers; losing touch and finding again. */
@Component
@Order(2)
@LegalBasis({"社区矫正法#23", "社区矫正法#26", "社区矫正法#30", "社区矫正法实施办法#24", "社区矫正法实施办法#38", "社区矫正法实施办法#41"})
class DailyActs implements SuperviseeActs {
    private static final SuperviseeState[] IN_HAND = {DECLARED, SUPERVISED, ON_LEAVE, PENDING_REVOCATION, PRE_LIFT};
    private final Days days;
    private final Losing losing;

    DailyActs(Days days, Losing losing) {
        this.days = days;
        this.losing = losing;
    }

    @Override
    public void declare(Acts<Supervisee> acts) {
        days(acts);
        lose(acts);
        detain(acts);
        acts.platform("leave-begins", "外出开始", "社区矫正法#27").from(SUPERVISED).to(ON_LEAVE).does(days::away);
        acts.platform("leave-ends", "外出结束", "社区矫正法#27").from(ON_LEAVE).to(SUPERVISED).does(days::back);
    }

    private void days(Acts<Supervisee> acts) {
        acts.act("report", "登记报告", CommunityDuty.OFFICE, "社区矫正法#23")
                .from(IN_HAND)
                .asks(DailyForms.Reported.class)
                .does(days::report);
        acts.own("report-myself", "我来报告", "社区矫正法#23")
                .from(IN_HAND)
                .asks(DailyForms.OwnReport.class)
                .does(days::reportMyself);
        acts.act("visit", "登记走访", CommunityDuty.OFFICE, "社区矫正法#26")
                .from(IN_HAND)
                .asks(DailyForms.Visited.class)
                .does(days::visit);
        acts.act("medical-review", "登记病情复查", CommunityDuty.COUNTY, "社区矫正法实施办法#24")
                .from(SUPERVISED, ON_LEAVE, PENDING_REVOCATION)
                .asks(DailyForms.Reviewed.class)
                .unless(file -> file.row().medical() ? List.of() : List.of(new Reason("社区矫正法实施办法#24", "不是保外就医的社区矫正对象")))
                .shows(days::nextReview)
                .does(days::review);
    }

    private void lose(Acts<Supervisee> acts) {
        acts.act("lose", "失去联系, 开始查找", CommunityDuty.OFFICE, "社区矫正法#30")
                .from(SUPERVISED, ON_LEAVE, PRE_LIFT)
                .to(LOST)
                .asks(DailyForms.Missed.class)
                .shows(losing::untilNow)
                .does(losing::lose);
        acts.act("search", "登记查找", CommunityDuty.OFFICE, "社区矫正法#30")
                .from(LOST)
                .asks(DailyForms.Searched.class)
                .does(losing::search);
        acts.act("find", "已经找到", CommunityDuty.OFFICE, "社区矫正法#30")
                .from(LOST)
                .to(SUPERVISED)
                .asks(DailyForms.Found.class)
                .does(losing::find);
    }

    private void detain(Acts<Supervisee> acts) {
        acts.act("detain", "登记被羁押", CommunityDuty.COUNTY, "社区矫正法实施办法#41")
                .from(SUPERVISED, ON_LEAVE, LOST, PRE_LIFT)
                .to(DETAINED)
                .asks(DailyForms.Detained.class)
                .does(losing::detain);
        acts.act("report-detention", "通知决定机关和检察院", CommunityDuty.COUNTY, "社区矫正法实施办法#41")
                .from(DETAINED)
                .asks(DailyForms.Note.class)
                .does(losing::reportDetention);
        acts.act("return-from-detention", "羁押解除", CommunityDuty.COUNTY, "社区矫正法实施办法#41")
                .from(DETAINED)
                .to(SUPERVISED)
                .asks(DailyForms.Note.class)
                .does(losing::released);
    }
}
