package xiezhi.foundation.workflow;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/**
 * 委托期满交回: when a delegation ends, what the stand-in has not opened goes back to the one he stood in for, and so does what he can't
 * finish without his post: a step at a desk whose duty is not his own.
 */
@Component
class HandBack {
    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Ledger ledger;
    private final Flows flows;
    private final Blueprints blueprints;
    private final People people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HandBack(
            JdbcClient jdbc,
            Tasks tasks,
            Ledger ledger,
            Flows flows,
            Blueprints blueprints,
            People people,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.ledger = ledger;
        this.flows = flows;
        this.blueprints = blueprints;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** 交回任务. */
    @Component
    @EnableScheduling
    @ConditionalOnProperty(name = "xiezhi.jobs", havingValue = "on", matchIfMissing = true)
    static class Job {
        private final HandBack handBack;

        Job(HandBack handBack) {
            this.handBack = handBack;
        }

        @Scheduled(fixedDelay = 60_000, initialDelay = 25_000)
        void run() {
            Acting.run(Actor.system("委托期满"), handBack::work);
        }
    }

    void work() {
        transaction.executeWithoutResult(status -> ended().forEach(id -> {
            Task task = tasks.get(id);
            if (task.openedAt() == null || needsThePost(task)) {
                boolean pooled = !task.pool().isEmpty();
                ledger.note(task, Act.HAND_BACK, null, task.principal());
                tasks.assign(id, pooled ? null : task.principal(), null, null, false);
            }
        }));
    }

    private boolean needsThePost(Task task) {
        Step step = blueprints.of(flows.get(task.flow()).definition()).step(task.step());
        UUID assignee = task.assignee();
        return step.desk() != null
                && assignee != null
                && people.standings(assignee).stream()
                        .noneMatch(own -> own.duties().stream().anyMatch(step.duties()::contains));
    }

    private List<UUID> ended() {
        return jdbc.sql("""
                        select t.id from workflow.task t join workflow.delegation d on d.id = t.delegation
                        where t.done_at is null and t.principal is not null and (d.revoked_at is not null or d.ends <= ?)
                        order by t.id for update of t skip locked""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }
}
