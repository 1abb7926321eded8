package xiezhi.foundation.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;

/** 办理: a task is answered; when that passes the step, the token goes on, or straight back to where the work was returned from. */
@Component
class Completion {
    private final Flows flows;
    private final Tasks tasks;
    private final Visits visits;
    private final Tokens tokens;
    private final Ledger ledger;
    private final Blueprints blueprints;
    private final Handlers handlers;
    private final StandIns standIns;

    Completion(
            Flows flows,
            Tasks tasks,
            Visits visits,
            Tokens tokens,
            Ledger ledger,
            Blueprints blueprints,
            Handlers handlers,
            StandIns standIns) {
        this.flows = flows;
        this.tasks = tasks;
        this.visits = visits;
        this.tokens = tokens;
        this.ledger = ledger;
        this.blueprints = blueprints;
        this.handlers = handlers;
        this.standIns = standIns;
    }

    /** The actor answers the task. The flow is locked. */
    void complete(Flow flow, Task task, String outcome, @Nullable String opinion, Map<String, Object> facts) {
        Actor actor = Acting.current();
        noteDigest(flow.id(), facts);
        if (task.delegatedFrom() != null) {
            ledger.act(task, Act.ADVISE, outcome, opinion, task.delegatedFrom());
            tasks.delegate(task, task.delegatedFrom(), null);
            return;
        }
        tasks.done(task, actor.person(), outcome, Objects.toString(facts.getOrDefault("digest", flow.digest()), null));
        ledger.act(task, Act.COMPLETE, outcome, opinion, null);
        Step step = blueprints.of(flow.definition()).step(task.step());
        String passed = visits.settle(flow, step, task);
        if (passed != null) {
            goOn(flow, task, passed, facts);
        }
    }

    /** A signer was taken out: those who waited for him go on, and the step is passed if all others have answered. */
    void settleAfterRemoval(Flow flow, Task removed) {
        Step step = blueprints.of(flow.definition()).step(removed.step());
        String passed = visits.settle(flow, step, removed);
        if (passed != null) {
            goOn(flow, removed, passed, Map.of());
        }
    }

    /** A desk step is done by its desk; all others by whoever is asked. */
    void requireNoDesk(Flow flow, Task task) {
        String desk = blueprints.of(flow.definition()).step(task.step()).desk();
        if (desk != null && task.kind().decides() && task.delegatedFrom() == null) {
            throw Refusal.coded("AT_DESK", "环节" + task.name() + "在岗位页面办理", "请打开" + desk);
        }
    }

    void noteDigest(UUID flow, Map<String, Object> facts) {
        if (facts.get("digest") instanceof String digest) {
            flows.digest(flow, digest);
        }
    }

    /** Nobody is asked any more. */
    void closeAll(Flow flow) {
        tasks.pending(flow.business()).stream()
                .filter(task -> task.flow().equals(flow.id()))
                .forEach(visits::notNeeded);
    }

    /** The task is given to a person by name. */
    void assign(Task task, UUID person) {
        Flow flow = flows.get(task.flow());
        Step step = blueprints.of(flow.definition()).step(task.step());
        StandIns.Choice choice = standIns.forPerson(person, StandIns.Errand.of(flow, step));
        tasks.assign(task.id(), choice, false);
        ledger.note(task, Act.ASSIGN, null, person);
    }

    Refusal alreadyDone(UUID business, String step) {
        return tasks.lastDone(business, step)
                .map(done -> Refusal.coded(
                        "ALREADY_DONE",
                        "该环节已由" + handlers.nameOf(Objects.requireNonNull(done.doneBy())) + "办理",
                        "请刷新后查看流转记录"))
                .orElseGet(() -> Refusal.state("流程当前不在该环节", "请刷新后查看办理进度"));
    }

    private void goOn(Flow flow, Task task, String outcome, Map<String, Object> facts) {
        Map<String, Object> known = new HashMap<>(facts);
        known.put("outcome", outcome);
        Passing passing = Passing.from(task.id(), outcome);
        Resume resume = task.resume();
        if (resume == null) {
            passing.during(() -> tokens.leave(task.execution(), known));
        } else {
            passing.resuming(resume)
                    .during(() -> tokens.move(
                            flow.id(),
                            java.util.List.of(task.execution()),
                            resume.places().stream().map(Resume.Place::node).toList()));
        }
    }
}
