package xiezhi.foundation.workflow;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.messages.Messages;
import xiezhi.foundation.workflow.StandIns.Choice;
import xiezhi.foundation.workflow.Task.Kind;
import xiezhi.foundation.workflow.Task.State;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.Refusal;

/** 经办: who has a task in hand: claimed, given back, transferred, delegated for advice, signed by more or by fewer. */
@Component
class Hands {
    private static final int MOST_TRANSFERS = 3;
    private static final int DEEPEST = 3;
    private final Flows flows;
    private final Tasks tasks;
    private final Visits visits;
    private final Ledger ledger;
    private final Blueprints blueprints;
    private final Handlers handlers;
    private final Completion completion;
    private final StandIns standIns;
    private final People people;
    private final Messages messages;

    Hands(
            Flows flows,
            Tasks tasks,
            Visits visits,
            Ledger ledger,
            Blueprints blueprints,
            Handlers handlers,
            Completion completion,
            StandIns standIns,
            People people,
            Messages messages) {
        this.flows = flows;
        this.tasks = tasks;
        this.visits = visits;
        this.ledger = ledger;
        this.blueprints = blueprints;
        this.handlers = handlers;
        this.completion = completion;
        this.standIns = standIns;
        this.people = people;
        this.messages = messages;
    }

    /** 位置: where an added signer stands. */
    enum Place {
        BEFORE,
        AFTER,
        PARALLEL
    }

    /** 签收: a task of the pool becomes one's own. */
    @Transactional
    void claim(UUID id) {
        Task task = locked(id);
        if (task.assignee() == null || task.shared()) {
            take(task);
            ledger.note(task, Act.CLAIM, null, null);
        }
    }

    /** The task of the pool, or of a principal and his stand-in, becomes the actor's; a stand-in's until the delegation ends. */
    private void take(Task task) {
        Actor me = me();
        if (task.shared()) {
            boolean standsIn = me.person().equals(task.assignee());
            tasks.assign(
                    task.id(),
                    standsIn
                            ? new Choice(me.person(), task.principal(), task.delegation(), false)
                            : Choice.own(me.person()),
                    true);
            return;
        }
        UUID principal = me.principal() == null ? null : me.principal().person();
        UUID delegation = principal == null ? null : standIns.delegationOf(principal);
        tasks.assign(task.id(), new Choice(me.person(), principal, delegation, false), true);
    }

    /** Of two who share a task, the one who hands it on has taken it. */
    private Task taken(UUID id) {
        Task task = locked(id);
        if (!task.shared()) {
            return task;
        }
        take(task);
        return tasks.get(id);
    }

    /** 取消签收: back to the pool. */
    @Transactional
    void unclaim(UUID id) {
        Task task = locked(id);
        if (!task.claimed() || task.pool().isEmpty()) {
            throw Refusal.state("该任务不是签收所得, 不能退回候选", "可以转办给他人");
        }
        tasks.assign(id, Choice.POOL, false);
        ledger.note(task, Act.UNCLAIM, null, null);
    }

    /** 转办: the duty moves to another; one keeps the right to read. */
    @Transactional
    void transfer(UUID id, UUID to, String reason) {
        Task task = taken(id);
        requirePerson(task, to, reason);
        if (task.delegatedFrom() != null) {
            throw Refusal.state("受委派的任务不能转办", "请答复后由委派人转办");
        }
        if (task.transfers() >= MOST_TRANSFERS) {
            throw Refusal.coded("TOO_MANY_TRANSFERS", "该任务已经转办" + MOST_TRANSFERS + "次, 不能再转", "请办理或者退回");
        }
        ledger.act(task, Act.TRANSFER, null, reason, to);
        tasks.transfer(task, to);
        tell(task, to, "转办", reason);
    }

    /** 委派: another advises, then the task comes back. */
    @Transactional
    void delegate(UUID id, UUID to, String reason) {
        Task task = taken(id);
        requirePerson(task, to, reason);
        if (task.delegatedFrom() != null) {
            throw Refusal.state("受委派的任务不能再委派", "请答复后由委派人另行委派");
        }
        ledger.act(task, Act.DELEGATE, null, reason, to);
        tasks.delegate(task, to, Objects.requireNonNullElse(task.assignee(), me().person()));
        tell(task, to, "委派", reason);
    }

    /** 加签: before me, after me, or beside me. */
    @Transactional
    void addSign(UUID id, UUID person, Place place, String reason) {
        Task task = taken(id);
        requirePerson(task, person, reason);
        if (task.depth() >= DEEPEST) {
            throw Refusal.coded("TOO_DEEP", "加签最多" + DEEPEST + "层", "请直接征求意见后办理");
        }
        Flow flow = flows.get(task.flow());
        Step step = blueprints.of(flow.definition()).step(task.step());
        if (task.assignee() == null) {
            take(task);
        }
        Kind kind = place == Place.PARALLEL ? Kind.ADDED : Kind.valueOf(place.name());
        visits.join(flow, step, task, kind, kind == Kind.AFTER ? State.WAITING : State.OPEN, person, me().person());
        if (kind == Kind.BEFORE) {
            tasks.await(task);
        }
        ledger.act(task, Act.ADD_SIGN, place.name(), reason, person);
        tell(task, person, "加签", reason);
    }

    /** 减签: a signer whom I added, or whom the unit's supervisor takes out, and who has not answered; never the last one. */
    @Transactional
    void removeSign(UUID id, UUID person) {
        Flow flow = flows.lock(tasks.get(id).flow());
        Task beside = tasks.get(id);
        List<Task> visit = tasks.visit(flow.id(), beside.visit());
        Task signer = visit.stream()
                .filter(task -> task.pending() && task.concerns(person))
                .findFirst()
                .orElseThrow(() -> Refusal.state("该人员不在本环节, 或者已经办理", "请刷新后查看流转记录"));
        boolean owner = me().holds(WorkDuties.SUPERVISE) && flow.unit().equals(me().unit());
        if (!me().person().equals(signer.addedBy()) && !owner) {
            throw Refusal.coded("NOT_YOURS", "只能减去本人加签的人员", "请联系加签人或者督办人员");
        }
        if (signer.kind().decides()
                && visit.stream()
                                .filter(task -> task.kind().decides() && task.counts())
                                .count()
                        == 1) {
            throw Refusal.coded("LAST_SIGNER", "不能减去本环节最后一名办理人", "可以转办给他人");
        }
        tasks.close(signer, State.REMOVED);
        ledger.note(signer, Act.REMOVE_SIGN, null, person);
        completion.settleAfterRemoval(flow, signer);
    }

    private void requirePerson(Task task, UUID person, String reason) {
        Check.all()
                .field("reason", !reason.isBlank(), "应当写明原因")
                .field("person", !people.nameOf(person).equals("未知"), "没有这个人员")
                .field("person", !person.equals(me().person()), "不能选择本人")
                .done();
        if (Handlers.asked(tasks.visit(task.flow(), task.visit()), person)) {
            throw Refusal.coded("ALREADY_ASKED", people.nameOf(person) + "已经在本环节办理", "请另选他人");
        }
    }

    private Task locked(UUID id) {
        flows.lock(tasks.get(id).flow());
        Task task = tasks.get(id);
        handlers.require(task, me());
        return task;
    }

    private void tell(Task task, UUID person, String what, String reason) {
        messages.tell(
                person,
                what + ": " + flows.get(task.flow()).title(),
                me().name() + what + ", 说明: " + reason,
                "/tasks/" + task.id());
    }

    private static Actor me() {
        return Acting.current();
    }
}
