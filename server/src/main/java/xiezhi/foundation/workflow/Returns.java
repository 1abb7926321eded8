package xiezhi.foundation.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.messages.Messages;
import xiezhi.foundation.workflow.Task.State;
import xiezhi.foundation.workflow.Tokens.Token;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;

/** 退回: a handler gives work back, out of and into countersigns and parallel branches, without losing or doubling a task. */
@Component
class Returns {
    private final Flows flows;
    private final Tasks tasks;
    private final Visits visits;
    private final Tokens tokens;
    private final Ledger ledger;
    private final Blueprints blueprints;
    private final Handlers handlers;
    private final Messages messages;
    private final Sweep sweep;

    Returns(
            Flows flows,
            Tasks tasks,
            Visits visits,
            Tokens tokens,
            Ledger ledger,
            Blueprints blueprints,
            Handlers handlers,
            Messages messages,
            Sweep sweep) {
        this.flows = flows;
        this.tasks = tasks;
        this.visits = visits;
        this.tokens = tokens;
        this.ledger = ledger;
        this.blueprints = blueprints;
        this.handlers = handlers;
        this.messages = messages;
        this.sweep = sweep;
    }

    /** 重办方式. */
    enum Mode {
        /** 逐级: all steps are walked again. */
        STEP,
        /** 直送: straight back to the one who returned it. */
        DIRECT
    }

    /** 退回: to the previous handler, to the drafter, or to a step that was done before. */
    @Transactional
    void giveBack(UUID id, @Nullable String to, String reason, Mode mode) {
        Flow flow = flows.lock(tasks.get(id).flow());
        Task task = tasks.get(id);
        handlers.require(task, Acting.current());
        if (task.assignee() == null) {
            tasks.assign(id, StandIns.Choice.own(Acting.current().person()), true);
        }
        Blueprint drawn = blueprints.of(flow.definition());
        requireReturnable(drawn, task, reason);
        Task target = target(flow, task, to);
        Route route = Route.back(drawn, task.step(), target.step());
        List<Token> taken = sweep.taken(flow, route, Set.of(task.execution()));
        Resume resume = mode == Mode.DIRECT ? resume(flow, task, taken) : null;
        ledger.act(task, Act.RETURN, null, reason, person(target));
        tasks.close(task, State.RETURNED);
        sweep.pendingOn(flow, taken).forEach(visits::notNeeded);
        Passing.from(task.id(), "RETURN")
                .to(target.step(), List.of(person(target)))
                .thenBackTo(resume)
                .during(() -> tokens.move(flow.id(), Sweep.executions(taken), route.places()));
        messages.tell(person(target), "退回: " + flow.title(), "环节" + task.name() + "退回, 原因: " + reason, "/tasks");
        sweep.moved(flow, task.step(), target.step(), Act.RETURN, reason);
    }

    private static void requireReturnable(Blueprint drawn, Task task, String reason) {
        if (reason.isBlank()) {
            throw Unfit.field("reason", "退回应当写明原因");
        }
        if (!drawn.step(task.step()).allows("return")) {
            throw Refusal.state("该环节的退回在岗位页面办理", "请打开" + task.name() + "页面");
        }
        if (!task.kind().decides() || task.delegatedFrom() != null) {
            throw Refusal.state("加签人和受委派人只提意见, 不能退回流程", "请写明意见后提交, 由原办理人决定是否退回");
        }
    }

    private Task target(Flow flow, Task task, @Nullable String to) {
        List<Task> done = tasks.ofFlow(flow.id()).stream()
                .filter(t -> t.state() == State.DONE && t.kind().decides())
                .toList();
        Stream<Task> fitting = to == null || to.isBlank() || to.equals("previous")
                ? previous(task, done)
                : to.equals("drafter")
                        ? done.stream().limit(1)
                        : done.reversed().stream().filter(t -> t.step().equals(to));
        return fitting.filter(t -> !t.visit().equals(task.visit()))
                .findFirst()
                .orElseThrow(() -> Refusal.state("没有可以退回的环节", "请选择已经办理过的环节"));
    }

    /** The task from which the work came; after a withdrawal or a return that is the one done before it. */
    private Stream<Task> previous(Task task, List<Task> done) {
        Task sender = task.sender() == null ? null : tasks.get(task.sender());
        return sender == null
                ? Stream.empty()
                : sender.state() == State.DONE && !sender.step().equals(task.step())
                        ? Stream.of(sender)
                        : Stream.concat(
                                done.reversed().stream().filter(t -> t.step().equals(sender.step())),
                                previous(sender, done));
    }

    private Resume resume(Flow flow, Task task, List<Token> taken) {
        List<Task> pending = sweep.pendingOn(flow, taken);
        List<Resume.Place> places = taken.stream()
                .map(token -> new Resume.Place(
                        token.node(),
                        pending.stream()
                                .filter(t -> t.execution().equals(token.execution()))
                                .map(Task::visit)
                                .findFirst()
                                .orElse(null)))
                .toList();
        return new Resume(task.step(), task.id(), places);
    }

    private static UUID person(Task done) {
        return Objects.requireNonNull(done.principal() != null ? done.principal() : done.doneBy());
    }
}
