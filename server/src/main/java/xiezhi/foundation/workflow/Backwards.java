package xiezhi.foundation.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.messages.Messages;
import xiezhi.foundation.workflow.Task.State;
import xiezhi.foundation.workflow.Tokens.Token;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;

/** 退回与撤回: work goes back by hand, out of and into countersigns and parallel branches, without losing or doubling a task. */
@Component
class Backwards {
    private final Flows flows;
    private final Tasks tasks;
    private final Visits visits;
    private final Tokens tokens;
    private final Ledger ledger;
    private final Blueprints blueprints;
    private final Handlers handlers;
    private final Messages messages;
    private final ApplicationEventPublisher events;

    Backwards(
            Flows flows, Tasks tasks, Visits visits, Tokens tokens, Ledger ledger, Blueprints blueprints, Handlers handlers,
            Messages messages, ApplicationEventPublisher events) {
        this.flows = flows;
        this.tasks = tasks;
        this.visits = visits;
        this.tokens = tokens;
        this.ledger = ledger;
        this.blueprints = blueprints;
        this.handlers = handlers;
        this.messages = messages;
        this.events = events;
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
            tasks.assign(id, Acting.current().person(), null, null, true);
        }
        Blueprint drawn = blueprints.of(flow.definition());
        requireReturnable(drawn, task, reason);
        Task target = target(flow, task, to);
        Route route = Route.back(drawn, task.step(), target.step());
        List<Token> taken = taken(flow, route, Set.of(task.execution()));
        Resume resume = mode == Mode.DIRECT ? resume(flow, task, taken) : null;
        ledger.act(task, Act.RETURN, null, reason, person(target));
        tasks.close(task, State.RETURNED);
        pendingOn(flow, taken).forEach(visits::notNeeded);
        Passing.from(task.id(), "RETURN")
                .to(target.step(), List.of(person(target)))
                .thenBackTo(resume)
                .during(() -> tokens.move(flow.id(), executions(taken), route.places()));
        messages.tell(person(target), "退回: " + flow.title(), "环节" + task.name() + "退回, 原因: " + reason, "/tasks");
        moved(flow, task.step(), target.step(), Act.RETURN, reason);
    }

    /** 撤回: the sender takes his work back as long as the next handler has not opened it. */
    @Transactional
    void withdraw(UUID id) {
        Flow flow = flows.lock(tasks.get(id).flow());
        Task task = tasks.get(id);
        Blueprint drawn = blueprints.of(flow.definition());
        requireOwn(flow, drawn, task);
        boolean goesOn = tasks.visit(flow.id(), task.visit()).stream().anyMatch(Task::pending);
        if (goesOn) {
            takeBackSignature(flow, drawn.step(task.step()), task);
        } else {
            takeBackToken(flow, drawn, task);
        }
        ledger.act(task, Act.WITHDRAW, null, null, null);
        moved(flow, task.step(), task.step(), Act.WITHDRAW, "");
    }

    private void takeBackSignature(Flow flow, Step step, Task task) {
        List<Task> later = tasks.visit(flow.id(), task.visit()).stream()
                .filter(other -> step.countersign() != null && step.countersign().sequential() && other.place() > task.place())
                .toList();
        refuseIfSeen(later);
        later.stream().filter(Task::open).forEach(tasks::await);
        tasks.close(task, State.WITHDRAWN);
        visits.again(flow, step, task, State.OPEN, task.execution());
    }

    private void takeBackToken(Flow flow, Blueprint drawn, Task task) {
        List<Task> next = tasks.sentBy(task.id());
        refuseIfSeen(next);
        List<Token> taken = new ArrayList<>();
        List<String> places = List.of(task.step());
        for (Task sent : next) {
            Route route = Route.back(drawn, sent.step(), task.step());
            places = route.places();
            taken.addAll(taken(flow, route, Set.of(sent.execution())));
        }
        if (next.isEmpty()) {
            taken.add(waitingAtJoin(flow, drawn, task));
        }
        next.forEach(sent -> tasks.close(sent, State.WITHDRAWN));
        tasks.close(task, State.WITHDRAWN);
        List<String> nodes = places;
        Step step = drawn.step(task.step());
        Passing passing = Passing.from(task.sender(), "WITHDRAW");
        Passing again = step.countersign() == null
                ? passing.to(step.id(), List.of(Objects.requireNonNull(task.doneBy())))
                : passing.resuming(new Resume(step.id(), task.id(), List.of(new Resume.Place(step.id(), task.visit()))));
        again.during(() -> tokens.move(flow.id(), executions(taken), nodes));
    }

    private Token waitingAtJoin(Flow flow, Blueprint drawn, Task task) {
        return tokens.of(flow.id()).stream()
                .filter(token -> token.execution().equals(task.execution()))
                .filter(token -> drawn.node(token.node()).kind() == Blueprint.Kind.PARALLEL
                        || drawn.node(token.node()).kind() == Blueprint.Kind.INCLUSIVE)
                .findFirst()
                .orElseThrow(() -> Refusal.state("该环节之后已经继续办理, 不能撤回", "请联系当前办理人退回"));
    }

    private static void refuseIfSeen(List<Task> next) {
        if (next.stream().anyMatch(task -> !task.pending())) {
            throw Refusal.coded("NEXT_ACTED", "下一环节已经办理, 不能撤回", "请联系当前办理人退回");
        }
        if (next.stream().anyMatch(task -> task.openedAt() != null)) {
            throw Refusal.coded("NEXT_OPENED", "下一环节办理人已经打开, 不能撤回", "请联系下一环节办理人退回");
        }
    }

    private void requireOwn(Flow flow, Blueprint drawn, Task task) {
        if (!flow.running()) {
            throw Refusal.state("流程已经办结, 不能撤回", "需要更正的, 请按更正程序办理");
        }
        if (task.state() != State.DONE || !Acting.current().person().equals(task.doneBy())) {
            throw Refusal.coded("NOT_YOURS", "只能撤回本人已经办理的环节", "请在已办中选择本人办理的环节");
        }
        if (!drawn.step(task.step()).allows("withdraw")) {
            throw Refusal.state("该环节不允许撤回", "请在岗位页面办理更正");
        }
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
        List<Task> done = tasks.ofFlow(flow.id()).stream().filter(t -> t.state() == State.DONE && t.kind().decides()).toList();
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
                        : Stream.concat(done.reversed().stream().filter(t -> t.step().equals(sender.step())), previous(sender, done));
    }

    private List<Token> taken(Flow flow, Route route, Set<String> own) {
        return tokens.of(flow.id()).stream()
                .filter(token -> own.contains(token.execution()) || route.takes(token.node()))
                .toList();
    }

    private Resume resume(Flow flow, Task task, List<Token> taken) {
        List<Task> pending = pendingOn(flow, taken);
        List<Resume.Place> places = taken.stream()
                .map(token -> new Resume.Place(
                        token.node(),
                        pending.stream().filter(t -> t.execution().equals(token.execution())).map(Task::visit).findFirst().orElse(null)))
                .toList();
        return new Resume(task.step(), task.id(), places);
    }

    private List<Task> pendingOn(Flow flow, List<Token> taken) {
        Set<String> executions = new LinkedHashSet<>(executions(taken));
        return tasks.ofFlow(flow.id()).stream().filter(t -> t.pending() && executions.contains(t.execution())).toList();
    }

    private static List<String> executions(List<Token> taken) {
        return taken.stream().map(Token::execution).distinct().toList();
    }

    private static UUID person(Task done) {
        return Objects.requireNonNull(done.principal() != null ? done.principal() : done.doneBy());
    }

    private void moved(Flow flow, String from, String to, Act act, String reason) {
        events.publishEvent(new StepMoved(flow.process(), flow.standard(), flow.business(), from, to, act.name(), reason));
    }
}
