package xiezhi.foundation.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.deadlines.CaseClock;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.workflow.WorkItem.Business;
import xiezhi.foundation.workflow.WorkItem.Someone;
import xiezhi.kernel.act.Actor;

/** 工作项: shows a task, a reading copy or a flow as a person sees it in the work list. */
@Component
class Items {
    private final Tasks tasks;
    private final Flows flows;
    private final Blueprints blueprints;
    private final Handlers handlers;
    private final People people;
    private final Clocks clocks;

    Items(Tasks tasks, Flows flows, Blueprints blueprints, Handlers handlers, People people, Clocks clocks) {
        this.tasks = tasks;
        this.flows = flows;
        this.blueprints = blueprints;
        this.handlers = handlers;
        this.people = people;
        this.clocks = clocks;
    }

    /** The open task of the business that the actor can do, or else the first one open. */
    Optional<WorkItem> openOf(UUID business, Actor actor) {
        List<Task> open = tasks.pending(business);
        Comparator<Task> mineFirst =
                Comparator.comparing(task -> !handlers.right(task, actor).holds());
        return open.stream()
                .min(mineFirst)
                .map(task -> of(task, flows.get(task.flow()), actor, limits(List.of(business))));
    }

    WorkItem of(Task task, Flow flow, Actor actor, Limits limits) {
        Blueprint drawn = blueprints.of(flow.definition());
        Step step = drawn.step(task.step());
        CaseClock clock = limits.of(flow.business(), step);
        return new WorkItem(
                task.id().toString(),
                step.id(),
                task.name(),
                step.english(),
                flow.process(),
                drawn.name(),
                flow.title(),
                new Business(flow.standard(), flow.business()),
                desk(drawn, step),
                task.receivedAt(),
                someone(task.assignee()),
                task.claimed(),
                someone(task.delegatedFrom() != null ? task.delegatedFrom() : task.principal()),
                flow.priority(),
                clock,
                actions(task, step, actor),
                task.shared());
    }

    /** A flow as its starter or the reader of a copy sees it: the steps open now, or its end. */
    WorkItem ofFlow(UUID key, Flow flow, Limits limits) {
        Blueprint drawn = blueprints.of(flow.definition());
        List<Task> open = flow.running()
                ? tasks.pending(flow.business()).stream()
                        .filter(task -> task.flow().equals(flow.id()) && task.open())
                        .toList()
                : List.of();
        Step step = open.isEmpty() ? null : drawn.step(open.getFirst().step());
        CaseClock clock = limits.of(flow.business(), step);
        String name = String.join("、", open.stream().map(Task::name).distinct().toList());
        return new WorkItem(
                key.toString(),
                step == null ? "end" : step.id(),
                step == null ? flow.running() ? "等待" : "办结" : name,
                step == null ? flow.running() ? "Waiting" : "Ended" : step.english(),
                flow.process(),
                drawn.name(),
                flow.title(),
                new Business(flow.standard(), flow.business()),
                step == null ? drawn.key() : desk(drawn, step),
                flow.startedAt(),
                open.isEmpty() ? null : someone(open.getFirst().assignee()),
                false,
                null,
                flow.priority(),
                clock,
                List.of("copy"),
                false);
    }

    static String desk(Blueprint drawn, Step step) {
        return step.desk() == null ? drawn.key() + "/" + step.id() : step.desk();
    }

    /** The clock that limits a task, if one runs. */
    @Nullable
    CaseClock clockOf(Task task, Flow flow, Limits limits) {
        return limits.of(flow.business(), blueprints.of(flow.definition()).stepOrNull(task.step()));
    }

    Limits limits(Collection<UUID> businesses) {
        return Limits.of(businesses, clocks);
    }

    private @Nullable Someone someone(@Nullable UUID person) {
        return person == null ? null : new Someone(person, people.nameOf(person));
    }

    private List<String> actions(Task task, Step step, Actor actor) {
        List<String> may = new ArrayList<>();
        boolean mine = handlers.right(task, actor).holds();
        if (mine && (task.assignee() == null || task.shared())) {
            may.add("claim");
        }
        if (mine && task.claimed() && !task.pool().isEmpty()) {
            may.add("unclaim");
        }
        if (mine && (step.desk() == null || task.kind() != Task.Kind.NODE || task.delegatedFrom() != null)) {
            may.add("complete");
        }
        if (mine) {
            may.addAll(List.of("transfer", "delegate", "add-sign"));
        }
        if (mine && step.allows("return")) {
            may.add("return");
        }
        if (task.doneAt() != null && actor.person().equals(task.doneBy()) && step.allows("withdraw")) {
            may.add("withdraw");
        }
        may.addAll(task.pending() ? List.of("urge", "copy") : List.of("copy"));
        return may;
    }
}
