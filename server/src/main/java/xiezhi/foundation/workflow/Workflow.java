package xiezhi.foundation.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Uuid7;

/** 流程: moves a business through the steps of its BPMN file. Joins the caller's transaction; the file itself stays in records. */
@Service
public class Workflow {
    private final Flows flows;
    private final Tasks tasks;
    private final Tokens tokens;
    private final Blueprints blueprints;
    private final Completion completion;
    private final Handlers handlers;
    private final Ledger ledger;
    private final Items items;
    private final Parties parties;

    Workflow(
            Flows flows,
            Tasks tasks,
            Tokens tokens,
            Blueprints blueprints,
            Completion completion,
            Handlers handlers,
            Ledger ledger,
            Items items,
            Parties parties) {
        this.flows = flows;
        this.tasks = tasks;
        this.tokens = tokens;
        this.blueprints = blueprints;
        this.completion = completion;
        this.handlers = handlers;
        this.ledger = ledger;
        this.items = items;
        this.parties = parties;
    }

    /**
     * Starts the process for the business row.
     *
     * @param process key of the BPMN file
     * @param title what the work list shows; no personal data
     * @param unit the unit that does the work; candidate groups are {@code duty@unit}
     * @param facts what gateways need, nothing of the file; {@code priority=URGENT} marks the work as urgent, {@code digest} is
     *     that of the text to be signed, {@code about} names persons whom the matter is about beside those in its row
     */
    @Transactional
    public void start(
            String process, String standard, Ref<?> business, String title, UUID unit, Map<String, Object> facts) {
        Blueprint drawn = blueprints.latest(process);
        Map<String, Object> known = new HashMap<>(facts);
        known.put("unit", unit.toString());
        Set<UUID> about = parties.of(standard, business.id(), known.remove("about"));
        Countersigns.check(drawn, known);
        UUID flow = Uuid7.next();
        String priority = "URGENT".equals(facts.get("priority")) ? "URGENT" : "NORMAL";
        flows.add(flow, drawn, standard, business.id(), title, unit, priority, about, Acting.current());
        completion.noteDigest(flow, facts);
        ledger.note(flows.get(flow), "start", drawn.name(), Act.START, null, null);
        Passing.from(null, null).during(() -> tokens.start(flow, drawn, business.id(), known));
    }

    /**
     * Completes the open task of the step for the current actor, who must be its assignee, its proxy, or a candidate (then it is
     * claimed for him). Refuses when it is somebody else's or not there.
     */
    @Transactional
    public void complete(
            Ref<?> business, String step, String outcome, @Nullable String opinion, Map<String, Object> facts) {
        List<Flow> running = flows.lockRunning(business.id());
        Task task = mine(business.id(), step);
        Flow flow = running.stream()
                .filter(f -> f.id().equals(task.flow()))
                .findFirst()
                .orElseThrow();
        completion.complete(flow, task, outcome, opinion, facts);
    }

    /** Whether the current actor may do the step now, with the reason why not. */
    @Transactional(readOnly = true)
    public StepRight right(Ref<?> business, String step) {
        List<Task> open = tasks.pending(business.id()).stream()
                .filter(task -> task.step().equals(step))
                .toList();
        if (open.isEmpty()) {
            return StepRight.no("当前不在该环节");
        }
        return open.stream()
                .map(task -> handlers.right(task, Acting.current()))
                .reduce((one, other) -> one.holds() ? one : other)
                .orElseThrow();
    }

    /** Sends a signal by which a waiting process goes on (an event from outside the work list, such as the citizen's supplement). */
    @Transactional
    public void signal(Ref<?> business, String step, Map<String, Object> facts) {
        for (Flow flow : flows.lockRunning(business.id())) {
            Optional<Tokens.Token> waiting = tokens.of(flow.id()).stream()
                    .filter(token -> token.node().equals(step))
                    .findFirst();
            if (waiting.isPresent() && blueprints.of(flow.definition()).stepOrNull(step) == null) {
                ledger.note(flow, step, step, Act.SIGNAL, null, null);
                Passing.from(null, null).during(() -> tokens.leave(waiting.get().execution(), facts));
                return;
            }
        }
        throw Refusal.state("流程当前不在等待" + step, "请刷新后查看办理进度");
    }

    /** Moves the business to another step by the law's own exception (termination), closing what is open. */
    @Transactional
    public void moveTo(Ref<?> business, String step, String reason) {
        Flow flow = flows.lockRunning(business.id()).stream()
                .filter(f -> blueprints.of(f.definition()).stepOrNull(step) != null)
                .findFirst()
                .orElseThrow(() -> Refusal.state("流程已经办结, 不能转到" + step, "请刷新后查看办理进度"));
        Step target = blueprints.of(flow.definition()).step(step);
        completion.closeAll(flow);
        ledger.note(flow, step, target.name(), Act.MOVE, null, reason);
        List<String> executions =
                tokens.of(flow.id()).stream().map(Tokens.Token::execution).toList();
        Passing.from(null, null).during(() -> tokens.move(flow.id(), executions, List.of(step)));
    }

    /** Takes the business out of a step that is open to another node, by an act that is not the step's own (revoked, died). */
    @Transactional
    public void passTo(Ref<?> business, String step, String node, String act, @Nullable String reason) {
        Flow flow = flows.lockRunning(business.id()).stream()
                .filter(f -> tokens.of(f.id()).stream()
                        .anyMatch(token -> token.node().equals(step)))
                .findFirst()
                .orElseThrow(() -> Refusal.state("流程当前不在该环节", "请刷新后查看办理进度"));
        completion.closeAll(flow);
        ledger.note(flow, step, act, Act.MOVE, null, reason);
        List<String> executions =
                tokens.of(flow.id()).stream().map(Tokens.Token::execution).toList();
        Passing.from(null, null).during(() -> tokens.move(flow.id(), executions, List.of(node)));
    }

    /** Ends the process with an outcome, closing what is open (withdrawn, terminated). */
    @Transactional
    public void end(Ref<?> business, String outcome, String reason) {
        for (Flow flow : flows.lockRunning(business.id())) {
            completion.closeAll(flow);
            ledger.note(flow, "end", "办结", Act.END, outcome, reason);
            flows.end(flow.id(), outcome, reason);
            tokens.end(flow.id(), reason);
        }
    }

    /** Assigns the open task of the step to a person (an assigned lawyer). */
    @Transactional
    public void assign(Ref<?> business, String step, UUID person) {
        flows.lockRunning(business.id());
        Task task = tasks.pending(business.id()).stream()
                .filter(t -> t.step().equals(step))
                .findFirst()
                .orElseThrow(() -> Refusal.state("当前不在该环节, 不能指派", "请刷新后查看办理进度"));
        completion.assign(task, person);
    }

    /** The steps open now. */
    @Transactional(readOnly = true)
    public List<String> openSteps(UUID business) {
        return tasks.pending(business).stream().map(Task::step).distinct().toList();
    }

    /** The open task of the business that the current actor sees, as http.md TASK, if any. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> itemOf(UUID business) {
        return items.openOf(business, Acting.current());
    }

    private Task mine(UUID business, String step) {
        List<Task> open = tasks.pending(business).stream()
                .filter(task -> task.step().equals(step))
                .toList();
        if (open.isEmpty()) {
            throw completion.alreadyDone(business, step);
        }
        Task task = open.stream()
                .filter(t -> handlers.right(t, Acting.current()).holds())
                .findFirst()
                .orElse(open.getFirst());
        handlers.require(task, Acting.current());
        return task;
    }
}
