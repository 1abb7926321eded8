package xiezhi.foundation.workflow;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.workflow.Ledger.Entry;
import xiezhi.foundation.workflow.TaskPage.By;
import xiezhi.foundation.workflow.TaskPage.Line;
import xiezhi.foundation.workflow.WorkItem.Someone;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;

/** 任务卷: one task, copy or flow, opened by somebody who may see it, with the whole record of what was done and by whom. */
@Component
class TaskFiles {
    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Flows flows;
    private final Items items;
    private final Ledger ledger;
    private final Sight sight;
    private final Handlers handlers;
    private final Completion completion;
    private final Attention attention;
    private final Blueprints blueprints;

    TaskFiles(
            JdbcClient jdbc,
            Tasks tasks,
            Flows flows,
            Items items,
            Ledger ledger,
            Sight sight,
            Handlers handlers,
            Completion completion,
            Attention attention,
            Blueprints blueprints) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.flows = flows;
        this.items = items;
        this.ledger = ledger;
        this.sight = sight;
        this.handlers = handlers;
        this.completion = completion;
        this.attention = attention;
        this.blueprints = blueprints;
    }

    /** 打开的任务: the item and its record. */
    record Opened(@JsonUnwrapped WorkItem item, List<Line> history) {}

    /** Opens it; one who is asked has thereby seen it, after which its sender can't withdraw. */
    @Transactional
    public Opened open(UUID id) {
        attention.read(id);
        return new Opened(item(id), history(flowOf(id).business()));
    }

    @Transactional(readOnly = true)
    public WorkItem item(UUID id) {
        Flow flow = flowOf(id);
        Actor actor = Acting.current();
        sight.require(flow, actor);
        Limits limits = items.limits(List.of(flow.business()));
        return tasks.find(id)
                .map(task -> items.of(task, flow, actor, limits))
                .orElseGet(() -> items.ofFlow(id, flow, limits));
    }

    /** Completes a task that has no desk of its own. */
    @Transactional
    public void complete(UUID id, String outcome, @Nullable String opinion) {
        Flow flow = flows.lock(flowOf(id).id());
        Task task = tasks.get(id);
        if (task.state() == Task.State.DONE && task.concerns(Acting.current().person())) {
            throw completion.alreadyDone(flow.business(), task.step());
        }
        sight.require(flow, Acting.current());
        if (task.state() == Task.State.DONE) {
            throw completion.alreadyDone(flow.business(), task.step());
        }
        handlers.require(task, Acting.current());
        completion.requireNoDesk(flow, task);
        completion.complete(flow, task, outcome, opinion, Map.of());
    }

    /** The flow that the id of a task, a copy or a flow belongs to. */
    Flow flowOf(UUID id) {
        Optional<UUID> flow = jdbc.sql("""
                        select flow from workflow.task where id = :id union all
                        select flow from workflow.copy where id = :id union all
                        select id from workflow.flow where id = :id""").param("id", id).query(UUID.class).optional();
        return flow.map(flows::get).orElseThrow(() -> new NotFound("没有这项工作, 或者您无权查看"));
    }

    /** The record of a business: what was done, then who is asked now. Names are shown to all who take part, whatever their scope. */
    List<Line> history(UUID business) {
        List<Line> lines = new java.util.ArrayList<>(
                ledger.of(business).stream().map(this::line).toList());
        tasks.pending(business).stream().filter(Task::open).map(this::line).forEach(lines::add);
        return lines;
    }

    private Line line(Entry entry) {
        Someone proxyFor = someone(entry.proxyFor());
        String name = handlers.nameOf(entry.person());
        String shown = proxyFor == null ? name : name + "（代" + proxyFor.name() + "）";
        return new Line(
                entry.step(),
                entry.name(),
                new By(entry.person(), name, entry.identity(), shown),
                proxyFor,
                entry.receivedAt(),
                entry.openedAt(),
                entry.at(),
                entry.action(),
                Act.valueOf(entry.action()).label(),
                entry.outcome(),
                entry.opinion(),
                someone(entry.target()));
    }

    private Line line(Task open) {
        UUID who = open.assignee() == null ? Actor.NOBODY : open.assignee();
        Someone proxyFor = someone(open.principal());
        Step step = blueprints.of(flows.get(open.flow()).definition()).step(open.step());
        String name = open.assignee() == null ? "待签收" : handlers.nameOf(who);
        String shown = proxyFor == null ? name : name + "（代" + proxyFor.name() + "）";
        return new Line(
                open.step(),
                open.name(),
                new By(who, name, step.duty(), shown),
                proxyFor,
                open.receivedAt(),
                open.openedAt(),
                null,
                "OPEN",
                "在办",
                null,
                null,
                null);
    }

    private @Nullable Someone someone(@Nullable UUID person) {
        return person == null ? null : new Someone(person, handlers.nameOf(person));
    }
}
