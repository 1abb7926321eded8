package xiezhi.application.enforcement.community.moving;

import static xiezhi.application.enforcement.community.MoveState.AGREED;
import static xiezhi.application.enforcement.community.MoveState.APPLIED;
import static xiezhi.application.enforcement.community.MoveState.APPROVED;
import static xiezhi.application.enforcement.community.MoveState.ASKED;
import static xiezhi.application.enforcement.community.MoveState.DISAGREED;
import static xiezhi.application.enforcement.community.MoveState.NOT_ARRIVED;
import static xiezhi.application.enforcement.community.MoveState.RECEIVED;
import static xiezhi.application.enforcement.community.MoveState.REFUSED;
import static xiezhi.application.enforcement.community.MoveState.WITHDRAWN;

import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.Move;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Procedure;
import xiezhi.kernel.rule.LegalBasis;

/** 执行地变更: the old county asks, the new one answers, the old one decides, the new one registers. */
@Component
@LegalBasis({"社区矫正法#27", "社区矫正法实施办法#30", "社区矫正法实施办法#31"})
class MoveProcedure extends Procedure<Move> {
    private static final String ASK = "社区矫正法实施办法#30";
    private static final String DECIDE = "社区矫正法实施办法#31";
    private final MoveDesk desk;

    MoveProcedure(MoveDesk desk) {
        super(Move.class, "community-move", "执行地变更");
        this.desk = desk;
    }

    @Override
    protected String whose() {
        return "supervisee";
    }

    @Override
    protected void declare(Acts<Move> acts) {
        acts.begin("apply", "代为申请变更执行地", CommunityDuty.OFFICE, "社区矫正法#27")
                .asks(MoveForms.Asked.class)
                .to(APPLIED)
                .makes(desk::apply);
        acts.own("apply-myself", "申请变更执行地", "社区矫正法#27")
                .asks(MoveForms.Asked.class)
                .to(APPLIED)
                .makes(desk::apply);
        acts.act("ask", "征求新执行地意见", CommunityDuty.COUNTY, ASK)
                .from(APPLIED)
                .to(ASKED)
                .next()
                .does(desk::ask);
        acts.act("agree", "同意接收", CommunityDuty.COUNTY, ASK)
                .from(ASKED)
                .to(AGREED)
                .asks(MoveForms.Opinion.class)
                .unless(desk::notTheNewCounty)
                .does((file, opinion) -> desk.answer(file, opinion, AGREED));
        acts.act("disagree", "不同意接收", CommunityDuty.COUNTY, ASK)
                .from(ASKED)
                .to(DISAGREED)
                .asks(MoveForms.Opinion.class)
                .unless(desk::notTheNewCounty)
                .does((file, opinion) -> desk.answer(file, opinion, DISAGREED));
        decide(acts);
        receive(acts);
        acts.own("withdraw", "撤回申请", "社区矫正法#27")
                .from(APPLIED, ASKED, AGREED, DISAGREED)
                .to(WITHDRAWN)
                .does(desk::withdraw);
    }

    private void decide(Acts<Move> acts) {
        acts.act("approve", "决定变更执行地", CommunityDuty.COUNTY, DECIDE)
                .from(AGREED)
                .to(APPROVED)
                .asks(MoveForms.Opinion.class)
                .unless(desk::notTheOldCounty)
                .does(desk::approve);
        acts.act("refuse", "不予变更", CommunityDuty.COUNTY, DECIDE)
                .from(AGREED, DISAGREED)
                .to(REFUSED)
                .asks(MoveForms.Opinion.class)
                .unless(desk::notTheOldCounty)
                .does(desk::refuse);
        acts.act("approve-by-higher", "上一级协调决定变更", CommunityDuty.HIGHER, DECIDE)
                .from(DISAGREED)
                .to(APPROVED)
                .asks(MoveForms.Opinion.class)
                .does(desk::approve);
    }

    private void receive(Acts<Move> acts) {
        acts.act("receive", "新执行地登记接收", CommunityDuty.COUNTY, DECIDE)
                .from(APPROVED, NOT_ARRIVED)
                .to(RECEIVED)
                .asks(MoveForms.Received.class)
                .unless(desk::notTheNewCounty)
                .does(desk::receive);
        acts.platform("not-arrived", "逾期未到新执行地报到", DECIDE)
                .from(APPROVED)
                .to(NOT_ARRIVED)
                .does(desk::notArrived);
    }
}
