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
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 委托期满交回: tasks that a stand-in has not opened when the delegation ends go back to the one he stood in for. */
@Component
class HandBack {
    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HandBack(JdbcClient jdbc, Tasks tasks, Ledger ledger, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.ledger = ledger;
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
            boolean pooled = !task.pool().isEmpty();
            ledger.note(task, Act.HAND_BACK, null, task.principal());
            tasks.assign(id, pooled ? null : task.principal(), null, null, false);
        }));
    }

    private List<UUID> ended() {
        return jdbc.sql("""
                        select t.id from workflow.task t join workflow.delegation d on d.id = t.delegation
                        where t.done_at is null and t.principal is not null and t.opened_at is null
                          and (d.revoked_at is not null or d.ends <= ?)
                        order by t.id for update of t skip locked""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }
}
