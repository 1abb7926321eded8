package xiezhi.foundation.workflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.AppointmentEnded;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.messages.Messages;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;

/** 离岗委托岗: a person names who stands in for him while he is away, and takes it back at once when he returns. */
@Service
class AbsenceDesk {
    private static final String PAGE = "/delegations";
    private final Absences absences;
    private final WishCheck check;
    private final HandOver handOver;
    private final HandBack handBack;
    private final People people;
    private final Messages messages;
    private final Trail trail;

    AbsenceDesk(
            Absences absences,
            WishCheck check,
            HandOver handOver,
            HandBack handBack,
            People people,
            Messages messages,
            Trail trail) {
        this.absences = absences;
        this.check = check;
        this.handOver = handOver;
        this.handBack = handBack;
        this.people = people;
        this.messages = messages;
        this.trail = trail;
    }

    /** The actor's own delegations and those made to him, newest first. */
    @Transactional(readOnly = true)
    public List<Absence> mine() {
        return absences.of(Acting.current().person());
    }

    /** Those that wait for the actor's approval. */
    @Transactional(readOnly = true)
    public List<Absence> toApprove() {
        UUID me = Acting.current().person();
        return absences.waiting().stream()
                .filter(draft -> approvers(draft.unit(), draft.principal(), draft.delegate())
                        .contains(me))
                .toList();
    }

    @Transactional
    public Absence delegate(Wish wish) {
        Actor actor = Acting.current();
        absences.lock();
        check.demand(wish, actor);
        List<UUID> approvers = wish.excludeSign() ? List.of() : approvers(actor.unit(), actor.person(), wish.to());
        UUID id = absences.add(wish, actor.person(), actor.unit(), approvers.isEmpty());
        trail.note(
                "DELEGATE_ABSENCE",
                "workflow.delegation",
                id,
                Map.of(
                        "to",
                        wish.to().toString(),
                        "excludeSign",
                        wish.excludeSign(),
                        "kinds",
                        wish.kinds(),
                        "items",
                        wish.items().size(),
                        "mode",
                        wish.mode().name(),
                        "existing",
                        wish.existing().name()));
        if (approvers.isEmpty()) {
            begin(actor.name(), wish.to());
        } else {
            approvers.forEach(chief ->
                    messages.tell(chief, "委托待批准: " + actor.name(), actor.name() + "的离岗委托包含签发、用印, 请批准或者退回", PAGE));
        }
        return get(id);
    }

    /** 批准: the superior agrees that a signature is lent. */
    @Transactional
    public Absence approve(UUID id) {
        Absence draft = toBeDecided(id);
        if (!absences.approve(id, Acting.current().person())) {
            throw Refusal.state("这项委托已经批准或者收回", "请刷新后查看");
        }
        trail.note("APPROVE_ABSENCE", "workflow.delegation", id, Map.of());
        messages.tell(draft.principal(), "委托已批准", Acting.current().name() + "批准了您的离岗委托", PAGE);
        begin(people.nameOf(draft.principal()), draft.delegate());
        return get(id);
    }

    /** Ends at once, by the principal, by a stand-in who declines, or by the superior who doesn't approve; what he had goes back. */
    @Transactional
    public void revoke(UUID id) {
        Actor me = Acting.current();
        Absence absence = absences.find(id)
                .filter(found -> found.between(me.person()) || decides(found, me.person()))
                .filter(found -> absences.revoke(found.id()))
                .orElseThrow(() -> new NotFound("没有这项委托, 或者已经撤销"));
        trail.note("REVOKE_ABSENCE", "workflow.delegation", id, Map.of());
        handBack.work();
        List.of(absence.principal(), absence.delegate()).stream()
                .filter(person -> !person.equals(me.person()))
                .forEach(person -> messages.tell(
                        person,
                        "离岗委托已收回",
                        me.name() + "收回了" + people.nameOf(absence.principal()) + "对" + people.nameOf(absence.delegate())
                                + "的离岗委托, 即时失效; 没有办结的任务已交回委托人",
                        PAGE));
    }

    /** Delegations to a person who has left his post end at once, within the act that ends it; so do those of one who has no post left. */
    @EventListener
    @Transactional
    public void left(AppointmentEnded ended) {
        boolean gone = people.standings(ended.person()).isEmpty();
        absences.revokeAll(ended.person(), gone ? ended.person() : null);
        Acting.run(Actor.system("任职结束"), handBack::work);
    }

    /** The supervisors nearest to the unit who are neither side; none, and the written authorisation stands alone. */
    List<UUID> approvers(@Nullable UUID unit, UUID principal, UUID delegate) {
        return unit == null
                ? List.of()
                : people.upwards(unit).stream()
                        .map(above -> people.holders(WorkDuties.SUPERVISE, above).stream()
                                .filter(chief -> !chief.equals(principal) && !chief.equals(delegate))
                                .toList())
                        .filter(chiefs -> !chiefs.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    /** A delegation that the actor is a side of; nobody else sees it. */
    Absence ofMine(UUID id) {
        UUID me = Acting.current().person();
        return absences.find(id).filter(found -> found.between(me)).orElseThrow(() -> new NotFound("没有这项委托, 或者与您无关"));
    }

    private boolean decides(Absence absence, UUID person) {
        return absence.state(absences.moment()) == Absence.State.DRAFT
                && approvers(absence.unit(), absence.principal(), absence.delegate())
                        .contains(person);
    }

    private Absence toBeDecided(UUID id) {
        return absences.find(id)
                .filter(found -> decides(found, Acting.current().person()))
                .orElseThrow(() -> new NotFound("没有等待您批准的这项委托"));
    }

    private void begin(String principal, UUID delegate) {
        handOver.work();
        messages.tell(
                delegate, "离岗委托: " + principal, principal + "委托您在其离岗期间代为办理; 请在右上角切换到“代" + principal + "”的岗位", PAGE);
    }

    private Absence get(UUID id) {
        return absences.find(id).orElseThrow();
    }
}
