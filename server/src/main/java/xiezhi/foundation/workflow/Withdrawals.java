package xiezhi.foundation.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.workflow.Task.State;
import xiezhi.foundation.workflow.Tokens.Token;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.Refusal;

/** 撤回: a sender takes his own work back as long as nobody has seen it; from a countersign, from a join, or from behind one. */
@Component
class Withdrawals {
    private final Flows flows;
    private final Tasks tasks;
    private final Visits visits;
    private final Tokens tokens;
    private final Ledger ledger;
    private final Blueprints blueprints;
    private final Sweep sweep;

    Withdrawals(
            Flows flows, Tasks tasks, Visits visits, Tokens tokens, Ledger ledger, Blueprints blueprints, Sweep sweep) {
        this.flows = flows;
        this.tasks = tasks;
        this.visits = visits;
        this.tokens = tokens;
        this.ledger = ledger;
        this.blueprints = blueprints;
        this.sweep = sweep;
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
        sweep.moved(flow, task.step(), task.step(), Act.WITHDRAW, "");
    }

    private void takeBackSignature(Flow flow, Step step, Task task) {
        List<Task> later = tasks.visit(flow.id(), task.visit()).stream()
                .filter(other ->
                        step.countersign() != null && step.countersign().sequential() && other.place() > task.place())
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
            taken.addAll(sweep.taken(flow, route, Set.of(sent.execution())));
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
                : passing.resuming(
                        new Resume(step.id(), task.id(), List.of(new Resume.Place(step.id(), task.visit()))));
        again.during(() -> tokens.move(flow.id(), Sweep.executions(taken), nodes));
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
}
