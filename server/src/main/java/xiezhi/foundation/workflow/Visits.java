package xiezhi.foundation.workflow;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flowable.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.workflow.Task.Kind;
import xiezhi.foundation.workflow.Task.State;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Uuid7;

/** 办理轮次: asks the people of a step when the token arrives, the next one when one has answered, and tells when the step is passed. */
@Component
class Visits {
    private final Tasks tasks;
    private final Ledger ledger;
    private final Expressions expressions;
    private final StandIns standIns;
    private final Clock clock;

    Visits(Tasks tasks, Ledger ledger, Expressions expressions, StandIns standIns, Clock clock) {
        this.tasks = tasks;
        this.ledger = ledger;
        this.expressions = expressions;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** Asks the people of the step for the first time, or anew. */
    void open(Flow flow, Step step, DelegateExecution execution) {
        UUID visit = Uuid7.next();
        if (step.countersign() != null) {
            List<UUID> signers = expressions.people(step, execution);
            boolean sequential = step.countersign().sequential();
            IntStream.range(0, signers.size()).forEach(place -> {
                State state = sequential && place > 0 ? State.WAITING : State.OPEN;
                ask(flow, step, visit, execution.getId(), Kind.SIGN, place, state, List.of(), signers.get(place), null);
            });
            return;
        }
        List<String> pool = expressions.pool(step, execution);
        List<UUID> again = Passing.current().people().getOrDefault(step.id(), List.of());
        UUID assignee = again.isEmpty() ? expressions.assignee(step, execution) : again.getFirst();
        if (assignee == null && pool.isEmpty()) {
            throw Refusal.state("环节" + step.name() + "没有办理人", "请先确定该环节的办理人");
        }
        ask(flow, step, visit, execution.getId(), Kind.NODE, 0, State.OPEN, pool, assignee, null);
    }

    /** Goes on with a visit that had been left by a direct return: the one who returned it first, the others after him. */
    void resume(Flow flow, Step step, UUID visit, Resume resume, String execution) {
        List<Task> before = tasks.visit(flow.id(), visit);
        boolean hasFirst = before.stream().anyMatch(task -> task.id().equals(resume.first()));
        for (Task task : before) {
            boolean first = task.id().equals(resume.first());
            boolean stale = task.state() == State.DONE
                    && task.digest() != null
                    && !task.digest().equals(flow.digest());
            if (stale || task.state() == State.NOT_NEEDED) {
                tasks.close(task, State.SUPERSEDED);
            }
            if (first || stale || task.state() == State.NOT_NEEDED) {
                State state = first || !hasFirst ? State.OPEN : State.WAITING;
                again(flow, step, task, state, execution);
            }
        }
    }

    /** One more person is asked in the visit of a task. */
    Task join(Flow flow, Step step, Task beside, Kind kind, State state, UUID person, UUID addedBy) {
        Task added = task(
                        flow,
                        step,
                        beside.visit(),
                        beside.execution(),
                        kind,
                        beside.place(),
                        state,
                        List.of(),
                        person,
                        beside.sender())
                .addedTo(beside, addedBy);
        tasks.add(added);
        return added;
    }

    /** A signer takes his signature back while the visit goes on, or a task is asked once more of the same person. */
    Task again(Flow flow, Step step, Task task, State state, String execution) {
        UUID person = task.principal() != null ? task.principal() : task.assignee();
        Task anew = task(
                flow,
                step,
                task.visit(),
                execution,
                task.kind(),
                task.place(),
                state,
                task.pool(),
                person,
                Passing.current().sender());
        tasks.add(anew);
        return anew;
    }

    /** After an answer: asks whoever is next, or says that the step is passed. */
    @Nullable
    String settle(Flow flow, Step step, Task answered) {
        List<Task> visit = tasks.visit(flow.id(), answered.visit());
        visit.stream().filter(task -> follows(task, answered)).forEach(tasks::open);
        if (answered.kind() == Kind.BEFORE) {
            openIfFree(visit, answered.parent());
            return null;
        }
        List<Task> deciding = visit.stream()
                .filter(task -> task.kind().decides() && task.counts())
                .toList();
        boolean more = tasks.visit(flow.id(), answered.visit()).stream()
                .anyMatch(task -> task.pending() && !task.kind().decides());
        String outcome = more ? null : expressions.verdict(step, deciding, answered);
        if (outcome == null) {
            openNext(step, deciding);
        } else {
            deciding.stream().filter(Task::pending).forEach(this::notNeeded);
        }
        return outcome;
    }

    /** The token was taken away by an event: nobody is asked any more. */
    void abandon(String execution) {
        tasks.pendingAt(execution).forEach(this::notNeeded);
    }

    void notNeeded(Task task) {
        tasks.close(task, State.NOT_NEEDED);
        ledger.note(task, Act.NOT_NEEDED, null, task.assignee());
    }

    private void openNext(Step step, List<Task> deciding) {
        boolean oneByOne = step.countersign() != null && step.countersign().sequential();
        List<Task> waiting = deciding.stream()
                .filter(task -> task.state() == State.WAITING
                        && tasks.children(task.id(), Kind.BEFORE).isEmpty())
                .toList();
        boolean asked = deciding.stream().anyMatch(Task::open);
        if (!oneByOne) {
            waiting.forEach(tasks::open);
        } else if (!asked && !waiting.isEmpty()) {
            tasks.open(waiting.getFirst());
        }
    }

    private void openIfFree(List<Task> visit, @Nullable UUID parent) {
        boolean others = visit.stream()
                .anyMatch(task ->
                        task.kind() == Kind.BEFORE && task.pending() && parent != null && parent.equals(task.parent()));
        visit.stream().filter(task -> task.id().equals(parent) && !others).forEach(tasks::open);
    }

    private static @Nullable Resume later(Step step) {
        return Passing.current().people().containsKey(step.id())
                ? Passing.current().later()
                : null;
    }

    private static boolean follows(Task task, Task answered) {
        return task.kind() == Kind.AFTER
                && task.state() == State.WAITING
                && answered.id().equals(task.parent());
    }

    private void ask(
            Flow flow,
            Step step,
            UUID visit,
            String execution,
            Kind kind,
            int place,
            State state,
            List<String> pool,
            @Nullable UUID person,
            @Nullable UUID sender) {
        tasks.add(task(
                flow,
                step,
                visit,
                execution,
                kind,
                place,
                state,
                pool,
                person,
                sender == null ? Passing.current().sender() : sender));
    }

    private Task task(
            Flow flow,
            Step step,
            UUID visit,
            String execution,
            Kind kind,
            int place,
            State state,
            List<String> pool,
            @Nullable UUID person,
            @Nullable UUID sender) {
        StandIns.Errand errand = StandIns.Errand.of(flow, step);
        StandIns.Choice choice = person == null ? standIns.forPool(pool, errand) : standIns.forPerson(person, errand);
        return new Task(
                Uuid7.next(),
                flow.id(),
                flow.business(),
                step.id(),
                step.name(),
                visit,
                execution,
                kind,
                place,
                state,
                pool,
                choice.assignee(),
                choice.principal(),
                choice.delegation(),
                null,
                false,
                sender,
                null,
                null,
                0,
                0,
                later(step),
                clock.instant(),
                null,
                null,
                null,
                null,
                null,
                null,
                choice.shared());
    }
}
