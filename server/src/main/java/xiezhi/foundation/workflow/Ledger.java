package xiezhi.foundation.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.audit.Trail;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Uuid7;

/** 流转记录: what was done on a flow, by whom, in which post, and for whom. Rows are added and never changed. */
@Component
class Ledger {
    private static final Set<Act> UNAUDITED = EnumSet.of(Act.NOT_NEEDED, Act.CLAIM, Act.UNCLAIM);
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** 一条流转记录. */
    record Entry(
            UUID id,
            UUID flow,
            @Nullable UUID task,
            String step,
            String name,
            UUID person,
            String identity,
            @Nullable UUID proxyFor,
            @Nullable Instant receivedAt,
            @Nullable Instant openedAt,
            Instant at,
            String action,
            @Nullable String outcome,
            @Nullable String opinion,
            @Nullable UUID target) {}

    /** The actor's own work on a task: it shows among what he has done. */
    void act(Task task, Act act, @Nullable String outcome, @Nullable String opinion, @Nullable UUID target) {
        add(task.flow(), task.business(), task, task.step(), task.name(), act, true, outcome, opinion, target);
    }

    /** Something that happened to a task without being anybody's work on it. */
    void note(Task task, Act act, @Nullable String opinion, @Nullable UUID target) {
        add(task.flow(), task.business(), task, task.step(), task.name(), act, false, null, opinion, target);
    }

    /** Something that happened to the whole flow. */
    void note(Flow flow, String step, String name, Act act, @Nullable String outcome, @Nullable String opinion) {
        add(flow.id(), flow.business(), null, step, name, act, false, outcome, opinion, null);
    }

    List<Entry> of(UUID business) {
        return jdbc.sql("select * from workflow.entry where business = ? order by id")
                .param(business)
                .query(Entry.class)
                .list();
    }

    /** Whether the person took part in the flows of the business. */
    boolean tookPart(UUID business, UUID person) {
        return jdbc.sql(
                        "select exists (select 1 from workflow.entry where business = ? and (person = ? or target = ? or proxy_for = ?))")
                .params(business, person, person, person)
                .query(Boolean.class)
                .single();
    }

    private void add(
            UUID flow,
            UUID business,
            @Nullable Task task,
            String step,
            String name,
            Act act,
            boolean acted,
            @Nullable String outcome,
            @Nullable String opinion,
            @Nullable UUID target) {
        Actor actor = Acting.current();
        jdbc.sql("""
                        insert into workflow.entry (id, flow, business, task, step, name, person, identity, proxy_for, acted,
                            received_at, opened_at, at, action, outcome, opinion, target)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Uuid7.next(), flow, business)
                .param(task == null ? null : task.id())
                .params(step, name, actor.person(), actor.identity())
                .param(proxyFor(acted ? task : null, actor))
                .param(acted)
                .param(task == null ? null : time(task.receivedAt()))
                .param(task == null || task.openedAt() == null ? null : time(task.openedAt()))
                .params(time(clock.instant()), act.name())
                .param(outcome)
                .param(opinion)
                .param(target)
                .update();
        if (!UNAUDITED.contains(act)) {
            trail.note(
                    "FLOW_" + act.name(), "workflow.flow", flow, Map.of("step", step, "business", business.toString()));
        }
    }

    /** For whom: the one in whose post the actor stands, or for whom the task was given to him. */
    private static @Nullable UUID proxyFor(@Nullable Task task, Actor actor) {
        if (actor.principal() != null) {
            return actor.principal().person();
        }
        return task != null && actor.person().equals(task.assignee()) ? task.principal() : null;
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
