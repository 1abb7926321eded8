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
import xiezhi.kernel.record.Uuid7;

/** 委托登记: the rows of delegations as those concerned see them. */
@Component
class Absences {
    private static final String ROW = "select " + Absence.COLUMNS + " from workflow.delegation ";
    private final JdbcClient jdbc;
    private final Clock clock;

    Absences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes it; in force from its first moment, or waiting for whoever must approve. */
    UUID add(Wish wish, UUID principal, @Nullable UUID unit, boolean approved) {
        UUID id = Uuid7.next();
        OffsetDateTime now = now();
        jdbc.sql("""
                        insert into workflow.delegation (id, principal, delegate, starts, ends, exclude_sign, kinds, items, mode,
                            existing_tasks, created_at, authorisation, unit, approved_at, approved_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, principal, wish.to(), utc(wish.from()), utc(wish.until()), wish.excludeSign())
                .param(wish.kinds().toArray(String[]::new))
                .param(wish.items().toArray(UUID[]::new))
                .params(wish.mode().name(), wish.existing().name(), now)
                .param(wish.excludeSign() ? null : wish.authorisation())
                .param(unit)
                .param(approved ? now : null)
                .param(approved ? principal : null)
                .update();
        return id;
    }

    Optional<Absence> find(UUID id) {
        return jdbc.sql(ROW + "where id = ?").param(id).query(Absence::read).optional();
    }

    /** Those of the person and those made to him, newest first. */
    List<Absence> of(UUID person) {
        return jdbc.sql(ROW + "where principal = ? or delegate = ? order by id desc limit 100")
                .params(person, person)
                .query(Absence::read)
                .list();
    }

    /** Those that wait for approval. */
    List<Absence> waiting() {
        return jdbc.sql(ROW
                        + "where approved_at is null and revoked_at is null and ends > ? order by id desc limit 100")
                .param(now())
                .query(Absence::read)
                .list();
    }

    boolean approve(UUID id, UUID by) {
        return jdbc.sql(
                                "update workflow.delegation set approved_at = ?, approved_by = ? where id = ? and approved_at is null and revoked_at is null")
                        .params(now(), by, id)
                        .update()
                == 1;
    }

    boolean revoke(UUID id) {
        return jdbc.sql("update workflow.delegation set revoked_at = ? where id = ? and revoked_at is null")
                        .params(now(), id)
                        .update()
                == 1;
    }

    /** Ends all that were made to the person, or by him. */
    void revokeAll(UUID delegate, @Nullable UUID principal) {
        jdbc.sql(
                        "update workflow.delegation set revoked_at = ? where (delegate = ? or principal = ?) and revoked_at is null and ends > ?")
                .params(now(), delegate)
                .param(principal)
                .param(now())
                .update();
    }

    /** One at a time, so that of two that exclude each other the second sees the first. */
    void lock() {
        jdbc.sql("lock table workflow.delegation in share row exclusive mode").update();
    }

    Instant moment() {
        return clock.instant();
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
