package xiezhi.application.enforcement.community.ending;

import static xiezhi.application.enforcement.community.SuperviseeState.AWAITING_ARRIVAL;
import static xiezhi.application.enforcement.community.SuperviseeState.DECLARED;
import static xiezhi.application.enforcement.community.SuperviseeState.DETAINED;
import static xiezhi.application.enforcement.community.SuperviseeState.LIFTED;
import static xiezhi.application.enforcement.community.SuperviseeState.LOST;
import static xiezhi.application.enforcement.community.SuperviseeState.ON_LEAVE;
import static xiezhi.application.enforcement.community.SuperviseeState.OVERDUE;
import static xiezhi.application.enforcement.community.SuperviseeState.PENDING_REVOCATION;
import static xiezhi.application.enforcement.community.SuperviseeState.PRE_LIFT;
import static xiezhi.application.enforcement.community.SuperviseeState.REGISTERED;
import static xiezhi.application.enforcement.community.SuperviseeState.SUPERVISED;
import static xiezhi.application.enforcement.community.SuperviseeState.TERMINATED;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.file.SuperviseeActs;
import xiezhi.foundation.casework.Acts;
import xiezhi.kernel.rule.LegalBasis;

/** 奖励和结束动作: commendation, the certificate, and the ends that nobody wished for. */
@Component
@Order(3)
@LegalBasis({"社区矫正法#28", "社区矫正法#33", "社区矫正法#44", "社区矫正法#45", "社区矫正法#51", "社区矫正法实施办法#53"})
class EndActs implements SuperviseeActs {
    private static final SuperviseeState[] ALL_OPEN = {
        AWAITING_ARRIVAL, OVERDUE, REGISTERED, DECLARED, SUPERVISED, ON_LEAVE, LOST, DETAINED, PENDING_REVOCATION, PRE_LIFT
    };
    private final Rewards rewards;
    private final Endings endings;
    private final Revocations revocations;

    EndActs(Rewards rewards, Endings endings, Revocations revocations) {
        this.rewards = rewards;
        this.endings = endings;
        this.revocations = revocations;
    }

    @Override
    public void declare(Acts<Supervisee> acts) {
        acts.act("commend", "表扬", CommunityDuty.COUNTY, "社区矫正法实施办法#33")
                .from(SUPERVISED, PRE_LIFT)
                .asks(EndForms.Commendation.class)
                .shows(rewards::conditions)
                .does(rewards::commend);
        acts.act("propose-commutation", "提请减刑", CommunityDuty.HEAD, "社区矫正法#33")
                .from(SUPERVISED, PRE_LIFT)
                .asks(EndForms.Commutation.class)
                .stepUp()
                .does(rewards::proposeCommutation);
        lift(acts);
        terminate(acts);
        acts.platform("hand-over", "新执行地已登记接收", "社区矫正法#27")
                .from(SUPERVISED, ON_LEAVE, PRE_LIFT)
                .asks(EndForms.HandOver.class)
                .does(revocations::handOver);
    }

    private void lift(Acts<Supervisee> acts) {
        acts.platform("pre-lift", "期满前三十日", "社区矫正法实施办法#53")
                .from(SUPERVISED)
                .to(PRE_LIFT)
                .does(endings::preLift);
        acts.act("summarise", "登记总结", CommunityDuty.OFFICE, "社区矫正法实施办法#53")
                .from(PRE_LIFT)
                .asks(EndForms.Summary.class)
                .does(endings::summarise);
        acts.act("lift", "解除社区矫正", CommunityDuty.COUNTY, "社区矫正法#44")
                .from(SUPERVISED, PRE_LIFT, ON_LEAVE, DETAINED, PENDING_REVOCATION)
                .to(LIFTED)
                .stepUp()
                .unless(file -> Ending.obstacles(Ending.of(file.row(), file.today())))
                .does(endings::lift);
        acts.act("amnesty", "赦免解除", CommunityDuty.COUNTY, "社区矫正法#44")
                .from(ALL_OPEN)
                .to(LIFTED)
                .asks(EndForms.Amnesty.class)
                .stepUp()
                .does(endings::amnesty);
    }

    private void terminate(Acts<Supervisee> acts) {
        acts.act("die", "登记死亡, 矫正终止", CommunityDuty.COUNTY, "社区矫正法#51")
                .from(ALL_OPEN)
                .to(TERMINATED)
                .asks(EndForms.Death.class)
                .does(endings::die);
        acts.platform("revocation-proposed", "已提请撤销或者收监", "社区矫正法#46")
                .from(OVERDUE, REGISTERED, DECLARED, SUPERVISED, ON_LEAVE, LOST, DETAINED, PRE_LIFT)
                .to(PENDING_REVOCATION)
                .does(revocations::proposed);
        acts.platform("revocation-denied", "有权机关不同意", "社区矫正法#46")
                .from(PENDING_REVOCATION)
                .to(SUPERVISED)
                .asks(EndForms.Ruled.class)
                .does(revocations::denied);
        acts.platform("revoked", "撤销或者收监", "社区矫正法#45")
                .from(PENDING_REVOCATION)
                .to(TERMINATED)
                .asks(EndForms.Ruled.class)
                .does(revocations::revoked);
    }
}
