package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flowable.engine.RuntimeService;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 走查: leads businesses through test processes. */
@Component
class Walks {
    final Workflow workflow;
    final Tasks tasks;
    final Flows flows;
    final Returns returns;
    final Withdrawals withdrawals;
    final Hands hands;
    final Attention attention;
    final TaskFiles files;
    final Ledger ledger;
    final RuntimeService runtime;

    Walks(
            Workflow workflow,
            Tasks tasks,
            Flows flows,
            Returns returns,
            Withdrawals withdrawals,
            Hands hands,
            Attention attention,
            TaskFiles files,
            Ledger ledger,
            RuntimeService runtime) {
        this.workflow = workflow;
        this.tasks = tasks;
        this.flows = flows;
        this.returns = returns;
        this.withdrawals = withdrawals;
        this.hands = hands;
        this.attention = attention;
        this.files = files;
        this.ledger = ledger;
        this.runtime = runtime;
    }

    Walk begin(Office office, Actor drafter, String process, Actor... signers) {
        Ref<?> business = Ref.next();
        Map<String, Object> facts = new HashMap<>();
        if (signers.length > 0) {
            facts.put("signers", Arrays.stream(signers).map(Actor::person).toList());
            facts.put("signer", signers[0].person());
        }
        return begin(office, drafter, process, "testing.thing", business, facts);
    }

    Walk begin(
            Office office, Actor drafter, String process, String standard, Ref<?> business, Map<String, Object> facts) {
        Acting.run(drafter, () -> workflow.start(process, standard, business, "测试事项 甲", office.unit, facts));
        return new Walk(this, business);
    }
}

/** 一次办理. */
record Walk(Walks house, Ref<?> business) {

    Walk done(Actor actor, String step) {
        return done(actor, step, "AGREE", Map.of());
    }

    Walk done(Actor actor, String step, String outcome, Map<String, Object> facts) {
        Acting.run(actor, () -> house.workflow.complete(business, step, outcome, "意见", facts));
        return this;
    }

    Walk returned(Actor actor, String step, String to, Returns.Mode mode) {
        Acting.run(actor, () -> house.returns.giveBack(pendingOf(actor, step).id(), to, "材料不齐", mode));
        return this;
    }

    Walk withdrawn(Actor actor, String step) {
        Task last = house.tasks.ofFlow(flow().id()).reversed().stream()
                .filter(t -> t.step().equals(step)
                        && t.state() == Task.State.DONE
                        && actor.person().equals(t.doneBy()))
                .findFirst()
                .orElseThrow();
        Acting.run(actor, () -> house.withdrawals.withdraw(last.id()));
        return this;
    }

    Walk opened(Actor actor, String step) {
        Acting.run(actor, () -> house.files.open(pendingOf(actor, step).id()));
        return this;
    }

    Task pendingOf(Actor actor, String step) {
        return open().stream()
                .filter(t -> t.step().equals(step))
                .filter(t -> t.belongsTo(actor.person())
                        || Handlers.pools(actor).stream().anyMatch(t.pool()::contains))
                .findFirst()
                .orElseThrow(() -> new AssertionError(actor.name() + " is not asked at " + step + ": " + asked()));
    }

    List<Task> open() {
        return house.tasks.pending(business.id()).stream().filter(Task::open).toList();
    }

    /** Who is asked where, {@code legal} for a pool and {@code sign:测试甲} for a person. */
    List<String> asked() {
        return open().stream()
                .map(t -> t.step() + (t.assignee() == null ? "" : ":" + name(t.assignee())))
                .sorted()
                .toList();
    }

    Flow flow() {
        return house.flows.of(business.id()).getFirst();
    }

    List<String> record() {
        return house.ledger.of(business.id()).stream()
                .map(e -> e.step() + " " + e.action())
                .toList();
    }

    /** Over, with nothing left in the engine or on anybody's list. */
    void isOver() {
        assertThat(flow().running()).as("ended; still asked: %s", asked()).isFalse();
        assertThat(house.tasks.pending(business.id())).isEmpty();
        assertThat(house.runtime
                        .createExecutionQuery()
                        .processInstanceId(flow().id().toString())
                        .count())
                .isZero();
    }

    static String name(UUID person) {
        Actor actor = Office.EVERYBODY.get(person);
        return actor == null ? "?" : actor.name().replace("测试", "");
    }
}
