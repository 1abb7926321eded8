package xiezhi.application.enforcement.community.entry;

import static xiezhi.application.enforcement.community.SuperviseeState.AWAITING_ARRIVAL;
import static xiezhi.application.enforcement.community.SuperviseeState.DECLARED;
import static xiezhi.application.enforcement.community.SuperviseeState.DETAINED;
import static xiezhi.application.enforcement.community.SuperviseeState.LOST;
import static xiezhi.application.enforcement.community.SuperviseeState.ON_LEAVE;
import static xiezhi.application.enforcement.community.SuperviseeState.OVERDUE;
import static xiezhi.application.enforcement.community.SuperviseeState.PENDING_REVOCATION;
import static xiezhi.application.enforcement.community.SuperviseeState.PRE_LIFT;
import static xiezhi.application.enforcement.community.SuperviseeState.REGISTERED;
import static xiezhi.application.enforcement.community.SuperviseeState.SUPERVISED;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.file.SuperviseeActs;
import xiezhi.foundation.casework.Acts;
import xiezhi.kernel.rule.LegalBasis;

/** 入矫动作: from the papers to the plan. */
@Component
@Order(1)
@LegalBasis({"社区矫正法#20", "社区矫正法#21.1", "社区矫正法#22", "社区矫正法#24", "社区矫正法#25", "社区矫正法实施办法#16"})
class EntryActs implements SuperviseeActs {
    private static final SuperviseeState[] HERE = {
        REGISTERED, DECLARED, SUPERVISED, ON_LEAVE, LOST, DETAINED, PENDING_REVOCATION, PRE_LIFT
    };
    private final Openings openings;
    private final Arrivals arrivals;
    private final Beginnings beginnings;

    EntryActs(Openings openings, Arrivals arrivals, Beginnings beginnings) {
        this.openings = openings;
        this.arrivals = arrivals;
        this.beginnings = beginnings;
    }

    @Override
    public void declare(Acts<Supervisee> acts) {
        open(acts);
        arrive(acts);
        settle(acts);
    }

    private void open(Acts<Supervisee> acts) {
        acts.begin("expect", "登记法律文书", CommunityDuty.COUNTY, "社区矫正法#20")
                .asks(PapersForm.class)
                .to(AWAITING_ARRIVAL)
                .foresees(openings::term)
                .makes(openings::expected);
        acts.begin("walk-in", "本人先到, 先行登记", CommunityDuty.COUNTY, "社区矫正法实施办法#16")
                .asks(PapersForm.class)
                .to(AWAITING_ARRIVAL)
                .foresees(openings::term)
                .makes(openings::walkedIn);
        acts.platform("from-prison", "监狱移送", "社区矫正法#21.2")
                .asks(HandedPapers.class)
                .to(AWAITING_ARRIVAL)
                .makes(openings::handed);
        acts.platform("from-message", "来文接收", "社区矫正法#20")
                .asks(HandedPapers.class)
                .to(AWAITING_ARRIVAL)
                .makes(openings::handed);
        acts.act("complete-papers", "文书补齐", CommunityDuty.COUNTY, "社区矫正法实施办法#16")
                .from(AWAITING_ARRIVAL, OVERDUE, REGISTERED, DECLARED, SUPERVISED)
                .asks(EntryForms.Papers.class)
                .unless(arrivals::papersAlreadyThere)
                .does(arrivals::completePapers);
    }

    private void arrive(Acts<Supervisee> acts) {
        acts.act("register", "登记接收", CommunityDuty.COUNTY, "社区矫正法#22")
                .from(AWAITING_ARRIVAL)
                .to(REGISTERED)
                .asks(EntryForms.Arrival.class)
                .next()
                .shows(arrivals::lateness)
                .does(arrivals::register);
        acts.act("register-late", "逾期报到, 登记接收", CommunityDuty.COUNTY, "社区矫正法#22")
                .from(OVERDUE)
                .to(REGISTERED)
                .asks(EntryForms.Arrival.class)
                .shows(arrivals::lateness)
                .does(arrivals::register);
        acts.platform("overdue", "逾期未报到", "社区矫正法#21.1")
                .from(AWAITING_ARRIVAL)
                .to(OVERDUE)
                .does(arrivals::overdue);
    }

    private void settle(Acts<Supervisee> acts) {
        acts.act("add-team-member", "确定矫正小组成员", CommunityDuty.OFFICE, "社区矫正法#25")
                .from(HERE)
                .asks(EntryForms.Member.class)
                .does(beginnings::addMember);
        acts.act("add-prohibition", "登记禁止令", CommunityDuty.COUNTY, "刑法#72")
                .from(REGISTERED, DECLARED, SUPERVISED)
                .asks(EntryForms.Ban.class)
                .does(beginnings::addBan);
        acts.act("declare", "入矫宣告", CommunityDuty.OFFICE, "社区矫正法#22")
                .from(REGISTERED)
                .to(DECLARED)
                .asks(EntryForms.Declaration.class)
                .unless(beginnings::notReadyToDeclare)
                .does(beginnings::declare);
        acts.act("plan", "制定矫正方案", CommunityDuty.OFFICE, "社区矫正法#24")
                .from(DECLARED)
                .to(SUPERVISED)
                .asks(EntryForms.PlanForm.class)
                .shows(beginnings::frequency)
                .does((file, form) -> beginnings.plan(file, form, SUPERVISED));
        acts.act("adjust-plan", "调整矫正方案", CommunityDuty.OFFICE, "社区矫正法#24")
                .from(SUPERVISED, ON_LEAVE)
                .asks(EntryForms.PlanForm.class)
                .shows(beginnings::frequency)
                .does((file, form) -> beginnings.plan(file, form, file.row().state()));
    }
}
