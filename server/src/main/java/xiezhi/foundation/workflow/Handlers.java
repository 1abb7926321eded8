package xiezhi.foundation.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.workflow.Task.State;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Actor.Kind;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.rule.Reason;

/** 办理人: whether a task is the actor's to do, and if not, why, in words that can be acted on. */
@Component
class Handlers {
    private final People people;
    private final Flows flows;
    private final Blueprints blueprints;
    private final Delegations delegations;

    Handlers(People people, Flows flows, Blueprints blueprints, Delegations delegations) {
        this.people = people;
        this.flows = flows;
        this.blueprints = blueprints;
        this.delegations = delegations;
    }

    /** The pools in which the actor's active post stands: each of its duties at its unit. */
    static List<String> pools(Actor actor) {
        return actor.duties().stream().map(duty -> duty + "@" + actor.unit()).toList();
    }

    StepRight right(Task task, Actor actor) {
        if (task.state() == State.WAITING) {
            return StepRight.no("正在等待加签人或者上一位会签人办理");
        }
        if (!task.open()) {
            return StepRight.no("该环节已经办结");
        }
        Optional<Reason> kept = kept(task, actor);
        if (kept.isPresent()) {
            return StepRight.no(kept.get().finding());
        }
        if (actor.kind() == Kind.SYSTEM || task.belongsTo(actor.person())) {
            return lapsed(task, actor) ? StepRight.no("委托已经期满或者被收回, 该任务已交回委托人") : StepRight.YES;
        }
        if (task.assignee() != null) {
            return StepRight.no("该环节由" + people.nameOf(task.assignee()) + "办理");
        }
        return pools(actor).stream().anyMatch(task.pool()::contains)
                ? StepRight.YES
                : StepRight.no("您在当前岗位上不是该环节的候选办理人");
    }

    /** What the one who lent his post keeps for himself. */
    private Optional<Reason> kept(Task task, Actor actor) {
        if (actor.principal() == null) {
            return Optional.empty();
        }
        Flow flow = flows.get(task.flow());
        return Reserved.against(flow, blueprints.of(flow.definition()).step(task.step()), actor);
    }

    /** Whether the delegation ended before its stand-in had opened the task, and nobody has carried it back yet. */
    private boolean lapsed(Task task, Actor actor) {
        return task.delegation() != null
                && task.openedAt() == null
                && actor.person().equals(task.assignee())
                && !delegations.inForce(task.delegation());
    }

    /** Refuses with the reason when the task is not the actor's to do. */
    void require(Task task, Actor actor) {
        StepRight right = right(task, actor);
        if (!right.holds()) {
            throw Refusal.coded("NOT_YOURS", right.why(), task.doneBy() == null ? "请联系办理人, 或者切换到相应岗位" : "请刷新后查看流转记录");
        }
    }

    /** Whether the person is already asked in the visit. */
    static boolean asked(List<Task> visit, UUID person) {
        return visit.stream().anyMatch(task -> task.pending() && task.concerns(person));
    }

    String nameOf(UUID person) {
        return people.nameOf(person);
    }
}
