package xiezhi.foundation.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.time.Excluded;
import xiezhi.kernel.time.Extension;
import xiezhi.kernel.time.Suspension;

/** 时钟库: the rows of clocks. */
@Component
class ClockRows {
    private static final String ROW = "select * from deadlines.clock ";
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RunningClock clock) {
        jdbc.sql("""
                        insert into deadlines.clock (id, rule, name, term, rolls, basis, consequence, business, unit, event_at, due,
                            due_at, original_due, state, provisional, suspensions, extensions, excluded, reasons, next_look)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?)""")
                .params(
                        clock.id(),
                        clock.rule().code(),
                        clock.rule().name(),
                        clock.rule().term(),
                        clock.rule().rolls())
                .param(clock.rule().basis().toArray(String[]::new))
                .params(clock.rule().consequence(), clock.business(), clock.unit(), time(clock.eventAt()), clock.due())
                .params(time(clock.dueAt()), clock.originalDue(), clock.state().name(), clock.provisional())
                .params(
                        text(clock.suspensions()),
                        text(clock.extensions()),
                        text(clock.excluded()),
                        text(clock.reasons()))
                .param(timeOrNull(clock.nextLook()))
                .update();
    }

    void change(RunningClock clock) {
        jdbc.sql("""
                        update deadlines.clock set due = ?, due_at = ?, original_due = ?, state = ?, provisional = ?, suspensions = ?::jsonb,
                            extensions = ?::jsonb, excluded = ?::jsonb, reasons = ?::jsonb, met_at = ?, next_look = ?
                        where id = ?""")
                .params(
                        clock.due(),
                        time(clock.dueAt()),
                        clock.originalDue(),
                        clock.state().name(),
                        clock.provisional())
                .params(
                        text(clock.suspensions()),
                        text(clock.extensions()),
                        text(clock.excluded()),
                        text(clock.reasons()))
                .param(timeOrNull(clock.metAt()))
                .param(timeOrNull(clock.nextLook()))
                .param(clock.id())
                .update();
    }

    /** The open clock of a rule for a business, locked. */
    Optional<RunningClock> lockOpen(String rule, UUID business) {
        return jdbc.sql(ROW + "where business = ? and rule = ? and state in ('RUNNING', 'PAUSED') for update")
                .params(business, rule)
                .query(this::read)
                .optional();
    }

    List<RunningClock> lockOpen(UUID business) {
        return jdbc.sql(ROW + "where business = ? and state in ('RUNNING', 'PAUSED') order by id for update")
                .param(business)
                .query(this::read)
                .list();
    }

    /** The open clocks that a year's calendar may move: those not certain, and those that reach into it. */
    List<RunningClock> lockTouching(int year) {
        return jdbc.sql(ROW + """
                        where state in ('RUNNING', 'PAUSED') and term not like 'PT%'
                          and (provisional or (due >= make_date(?, 1, 1) and event_at < make_date(?, 1, 1)))
                        order by id for update""").params(year, year + 1).query(this::read).list();
    }

    /** Clocks at which a rung of the ladder was reached. */
    List<UUID> due(Instant now, int most) {
        return jdbc.sql(
                        "select id from deadlines.clock where state = 'RUNNING' and next_look <= ? order by next_look limit ?")
                .params(time(now), most)
                .query(UUID.class)
                .list();
    }

    /** The clock, locked, unless another node has it or has looked already. */
    Optional<RunningClock> lockDue(UUID id, Instant now) {
        return jdbc.sql(ROW + "where id = ? and state = 'RUNNING' and next_look <= ? for update skip locked")
                .params(id, time(now))
                .query(this::read)
                .optional();
    }

    /** Looks at the clock again later, because it could not be told now. */
    void postpone(UUID id, Instant next) {
        jdbc.sql("update deadlines.clock set next_look = ? where id = ? and state = 'RUNNING'")
                .params(time(next), id)
                .update();
    }

    List<RunningClock> of(UUID business) {
        return jdbc.sql(ROW + "where business = ? order by id")
                .param(business)
                .query(this::read)
                .list();
    }

    /** The running clocks of the businesses, the first due first. */
    List<RunningClock> open(Collection<UUID> businesses) {
        return jdbc.sql(ROW + "where business = any(?) and state in ('RUNNING', 'PAUSED') order by due_at")
                .param(businesses.toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    private RunningClock read(ResultSet row, int number) throws SQLException {
        ClockRule rule = new ClockRule(
                row.getString("rule"),
                row.getString("name"),
                row.getString("term"),
                row.getBoolean("rolls"),
                List.of((String[]) row.getArray("basis").getArray()),
                row.getString("consequence"));
        return new RunningClock(
                row.getObject("id", UUID.class),
                rule,
                row.getObject("business", UUID.class),
                row.getObject("unit", UUID.class),
                row.getObject("event_at", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("original_due", LocalDate.class),
                RunningClock.State.valueOf(row.getString("state")),
                row.getBoolean("provisional"),
                json.readValue(row.getString("suspensions"), new TypeReference<List<Suspension>>() {}),
                json.readValue(row.getString("extensions"), new TypeReference<List<Extension>>() {}),
                json.readValue(row.getString("excluded"), new TypeReference<List<Excluded>>() {}),
                json.readValue(row.getString("reasons"), new TypeReference<List<Reason>>() {}),
                instant(row.getObject("met_at", OffsetDateTime.class)),
                instant(row.getObject("next_look", OffsetDateTime.class)));
    }

    private String text(List<?> list) {
        return json.writeValueAsString(list);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime timeOrNull(@Nullable Instant at) {
        return at == null ? null : time(at);
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
