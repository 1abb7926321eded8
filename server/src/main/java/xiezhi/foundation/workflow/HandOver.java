package xiezhi.foundation.workflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 委托移交: when a delegation begins that takes open work along, the principal's open tasks go to the stand-in, as far as they may. */
@Component
class HandOver {
    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Flows flows;
    private final Blueprints blueprints;
    private final StandIns standIns;
    private final Ledger ledger;
    private final Clock clock;

    HandOver(
            JdbcClient jdbc,
            Tasks tasks,
            Flows flows,
            Blueprints blueprints,
            StandIns standIns,
            Ledger ledger,
            Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.flows = flows;
        this.blueprints = blueprints;
        this.standIns = standIns;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** 到期移交的委托. */
    private record Begun(UUID id, UUID principal) {}

    /** Moves what every delegation takes along that has begun and has not moved it yet. */
    @Transactional
    void work() {
        for (Begun begun : begun()) {
            tasks.ownOf(begun.principal()).forEach(task -> move(task, begun));
        }
    }

    private void move(Task listed, Begun begun) {
        Flow flow = flows.lock(listed.flow());
        Task task = tasks.get(listed.id());
        Step step = blueprints.of(flow.definition()).step(task.step());
        StandIns.Choice choice = standIns.forPerson(begun.principal(), StandIns.Errand.of(flow, step));
        if (task.pending()
                && begun.principal().equals(task.assignee())
                && task.delegation() == null
                && begun.id().equals(choice.delegation())) {
            tasks.assign(task.id(), choice, task.claimed());
            ledger.note(task, Act.HAND_OVER, null, choice.assignee());
        }
    }

    /** Each is taken by one node: who marks it moves it. */
    private List<Begun> begun() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        update workflow.delegation set moved_at = :now
                        where existing_tasks = 'MOVE' and moved_at is null and approved_at is not null and revoked_at is null
                          and starts <= :now and ends > :now
                        returning id, principal""").param("now", now).query(Begun.class).list();
    }
}
