package xiezhi.foundation.workflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.records.Words;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;

/** 流程实例库. */
@Component
class Flows {
    private static final String ROW = """
            select id, definition, process, standard, business, title, unit, priority, digest, started_at, started_by, started_as,
                   ended_at, outcome, array_to_string(about, ',') as parties, matter
            from workflow.flow\s""";
    private final JdbcClient jdbc;
    private final Clock clock;

    Flows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the start of a process by the actor. */
    void add(
            UUID id,
            Blueprint drawn,
            String standard,
            UUID business,
            String title,
            UUID unit,
            String priority,
            Set<UUID> about,
            Actor actor) {
        jdbc.sql("""
                        insert into workflow.flow (id, definition, process, standard, business, title, words, unit, priority,
                            started_at, started_by, started_as, about, matter)
                        values (?, ?, ?, ?, ?, ?, array_to_tsvector(?), ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, drawn.engineId(), drawn.key(), standard, business, title)
                .param(Words.of(title).toArray(String[]::new))
                .params(unit, priority, now(), actor.person(), actor.identity())
                .param(about.toArray(UUID[]::new))
                .param(drawn.matter().name())
                .update();
    }

    /** The instance, locked until the transaction ends, so that of two acts on it one sees the other's result. */
    Flow lock(UUID id) {
        return jdbc.sql(ROW + "where id = ? for update")
                .param(id)
                .query(Flow.class)
                .optional()
                .orElseThrow(Flows::unknown);
    }

    /** The running instances of a business row, locked. */
    List<Flow> lockRunning(UUID business) {
        return jdbc.sql(ROW + "where business = ? and ended_at is null order by id for update")
                .param(business)
                .query(Flow.class)
                .list();
    }

    Flow get(UUID id) {
        return find(id).orElseThrow(Flows::unknown);
    }

    List<Flow> all(List<UUID> ids) {
        return jdbc.sql(ROW + "where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(Flow.class)
                .list();
    }

    Optional<Flow> find(UUID id) {
        return jdbc.sql(ROW + "where id = ?").param(id).query(Flow.class).optional();
    }

    /** All instances of a business row, oldest first. */
    List<Flow> of(UUID business) {
        return jdbc.sql(ROW + "where business = ? order by id")
                .param(business)
                .query(Flow.class)
                .list();
    }

    void end(UUID id, @Nullable String outcome, @Nullable String reason) {
        jdbc.sql(
                        "update workflow.flow set ended_at = ?, outcome = coalesce(?, outcome), reason = ? where id = ? and ended_at is null")
                .param(now())
                .param(outcome)
                .param(reason)
                .param(id)
                .update();
    }

    void outcome(UUID id, String outcome) {
        jdbc.sql("update workflow.flow set outcome = ? where id = ?")
                .params(outcome, id)
                .update();
    }

    /** Notes the digest of the text that is being signed, so that a change asks the signers again. */
    void digest(UUID id, String digest) {
        jdbc.sql("update workflow.flow set digest = ? where id = ?")
                .params(digest, id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static NotFound unknown() {
        return new NotFound("没有这项工作, 或者您无权查看");
    }
}
