package xiezhi.foundation.workflow;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.identity.People;

/**
 * 委托结束交回: when a delegation ends, what the stand-in has not opened goes back to the one he stood in for, and so does what he can't
 * finish without his post: a step at a desk whose duty is not his own. What was taken back at a word goes back whole.
 */
@Component
class HandBack {
    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Ledger ledger;
    private final Flows flows;
    private final Blueprints blueprints;
    private final People people;
    private final Clock clock;

    HandBack(
            JdbcClient jdbc,
            Tasks tasks,
            Ledger ledger,
            Flows flows,
            Blueprints blueprints,
            People people,
            Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.ledger = ledger;
        this.flows = flows;
        this.blueprints = blueprints;
        this.people = people;
        this.clock = clock;
    }

    /** 交回: the task and whether its delegation was taken back before its end. */
    private record Ended(UUID id, UUID flow, boolean revoked) {}

    @Transactional
    void work() {
        ended().forEach(each -> {
            flows.lock(each.flow());
            Task task = tasks.get(each.id());
            boolean held = task.pending() && task.delegation() != null;
            if (held && (each.revoked() || task.shared() || task.openedAt() == null || needsThePost(task))) {
                ledger.note(task, Act.HAND_BACK, null, task.principal());
                tasks.assign(
                        task.id(),
                        task.pool().isEmpty() ? StandIns.Choice.own(task.principal()) : StandIns.Choice.POOL,
                        false);
            }
        });
    }

    private boolean needsThePost(Task task) {
        Step step = blueprints.of(flows.get(task.flow()).definition()).step(task.step());
        UUID assignee = task.assignee();
        return step.desk() != null
                && assignee != null
                && people.standings(assignee).stream()
                        .noneMatch(own -> own.duties().stream().anyMatch(step.duties()::contains));
    }

    private List<Ended> ended() {
        return jdbc.sql("""
                        select t.id, t.flow, d.revoked_at is not null as revoked
                        from workflow.task t join workflow.delegation d on d.id = t.delegation
                        where t.done_at is null and t.principal is not null and (d.revoked_at is not null or d.ends <= ?)
                        order by t.flow, t.id""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(Ended.class)
                .list();
    }
}
