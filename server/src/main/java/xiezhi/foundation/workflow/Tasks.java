package xiezhi.foundation.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.foundation.workflow.Task.Kind;
import xiezhi.foundation.workflow.Task.State;

/** 任务库: the rows of tasks, and every change of one. */
@Component
class Tasks {
    private static final String ROW = "select * from workflow.task ";
    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Tasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Task task) {
        jdbc.sql("""
                        insert into workflow.task (id, flow, business, step, name, visit, execution, kind, place, state, pool, assignee,
                            principal, delegation, sender, parent, added_by, depth, resume, received_at, shared)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        task.id(),
                        task.flow(),
                        task.business(),
                        task.step(),
                        task.name(),
                        task.visit(),
                        task.execution())
                .params(task.kind().name(), task.place(), task.state().name())
                .param(task.pool().toArray(String[]::new))
                .param(task.assignee())
                .param(task.principal())
                .param(task.delegation())
                .param(task.sender())
                .param(task.parent())
                .param(task.addedBy())
                .param(task.depth())
                .param(task.resume() == null ? null : json.writeValueAsString(task.resume()))
                .params(time(task.receivedAt()), task.shared())
                .update();
    }

    Optional<Task> find(UUID id) {
        return jdbc.sql(ROW + "where id = ?").param(id).query(TaskRow.READER).optional();
    }

    Task get(UUID id) {
        return find(id).orElseThrow();
    }

    List<Task> all(List<UUID> ids) {
        return jdbc.sql(ROW + "where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(TaskRow.READER)
                .list();
    }

    List<Task> ofFlow(UUID flow) {
        return jdbc.sql(ROW + "where flow = ? order by id")
                .param(flow)
                .query(TaskRow.READER)
                .list();
    }

    /** The tasks of a business that are open or wait for another. */
    List<Task> pending(UUID business) {
        return jdbc.sql(ROW + "where business = ? and done_at is null order by id")
                .param(business)
                .query(TaskRow.READER)
                .list();
    }

    List<Task> visit(UUID flow, UUID visit) {
        return jdbc.sql(ROW + "where flow = ? and visit = ? order by place, id")
                .params(flow, visit)
                .query(TaskRow.READER)
                .list();
    }

    /** The added signers of a kind that a task still waits for. */
    List<Task> children(UUID parent, Kind kind) {
        return jdbc.sql(
                        ROW
                                + "where flow = (select flow from workflow.task where id = ?) and parent = ? and kind = ? and done_at is null")
                .params(parent, parent, kind.name())
                .query(TaskRow.READER)
                .list();
    }

    List<Task> sentBy(UUID task) {
        return jdbc.sql(ROW + "where sender = ? order by id")
                .param(task)
                .query(TaskRow.READER)
                .list();
    }

    List<Task> pendingAt(String execution) {
        return jdbc.sql(ROW + "where execution = ? and done_at is null")
                .param(execution)
                .query(TaskRow.READER)
                .list();
    }

    /** Who did the step last. */
    Optional<Task> lastDone(UUID business, String step) {
        return jdbc.sql("""
                        select t.* from workflow.task t join workflow.flow f on f.id = t.flow
                        where f.business = ? and t.step = ? and t.state = 'DONE' order by t.done_at desc limit 1""").params(business, step).query(TaskRow.READER).optional();
    }

    /** The task is done by the person, with the answer, on the text of the digest. */
    void done(Task task, UUID by, @Nullable String outcome, @Nullable String digest) {
        jdbc.sql("""
                        update workflow.task set state = 'DONE', done_at = ?, done_by = ?, outcome = ?, digest = ?,
                            opened_at = coalesce(opened_at, ?)
                        where id = ?""")
                .params(now(), by)
                .param(outcome)
                .param(digest)
                .params(now(), task.id())
                .update();
    }

    /** The task ends without an answer. */
    void close(Task task, State state) {
        jdbc.sql("update workflow.task set state = ?, done_at = coalesce(done_at, ?) where id = ?")
                .params(state.name(), now(), task.id())
                .update();
    }

    /** A task that waited for another is asked now. */
    void open(Task task) {
        jdbc.sql("update workflow.task set state = 'OPEN', received_at = ? where id = ?")
                .params(now(), task.id())
                .update();
    }

    void await(Task task) {
        jdbc.sql("update workflow.task set state = 'WAITING' where id = ?")
                .param(task.id())
                .update();
    }

    /** The task is somebody's now, and nobody has opened it. */
    void assign(UUID id, StandIns.Choice to, boolean claimed) {
        jdbc.sql("""
                        update workflow.task set assignee = ?, principal = ?, delegation = ?, shared = ?, claimed = ?, opened_at = null
                        where id = ?""")
                .param(to.assignee())
                .param(to.principal())
                .param(to.delegation())
                .params(to.shared(), claimed, id)
                .update();
    }

    /** The pending tasks that are the person's own and that he has not sent to anybody for advice. */
    List<Task> ownOf(UUID person) {
        return jdbc.sql(
                        ROW
                                + "where assignee = ? and principal is null and delegated_from is null and done_at is null order by id")
                .param(person)
                .query(TaskRow.READER)
                .list();
    }

    void transfer(Task task, UUID to) {
        jdbc.sql("""
                        update workflow.task set assignee = ?, principal = null, delegation = null, shared = false,
                            transfers = transfers + 1, claimed = false, opened_at = null
                        where id = ?""").params(to, task.id()).update();
    }

    void delegate(Task task, UUID to, @Nullable UUID from) {
        jdbc.sql("update workflow.task set assignee = ?, delegated_from = ?, opened_at = null where id = ?")
                .param(to)
                .param(from)
                .param(task.id())
                .update();
    }

    void opened(UUID id) {
        jdbc.sql("update workflow.task set opened_at = ? where id = ? and opened_at is null and done_at is null")
                .params(now(), id)
                .update();
    }

    void urged(UUID id) {
        jdbc.sql("update workflow.task set urged_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    private OffsetDateTime now() {
        return time(clock.instant());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
