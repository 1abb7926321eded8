package xiezhi.foundation.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.deadlines.Responsible.Told;
import xiezhi.foundation.messages.Messages;

/** 期限提醒: tells those who work on a business, each rung once. After a standstill only the highest rung reached is told. */
@Component
class Alerts {
    private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);
    private static final int BATCH = 100;
    private static final Duration LATER = Duration.ofMinutes(10);
    private final JdbcClient jdbc;
    private final ClockRows rows;
    private final Reckoning reckoning;
    private final Calendars calendars;
    private final ClockFace face;
    private final ObjectProvider<Responsible> responsible;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Alerts(
            JdbcClient jdbc,
            ClockRows rows,
            Reckoning reckoning,
            Calendars calendars,
            ClockFace face,
            ObjectProvider<Responsible> responsible,
            Messages messages,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reckoning = reckoning;
        this.calendars = calendars;
        this.face = face;
        this.responsible = responsible;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells whatever is to be told now; says how many clocks were looked at. One that fails does not hold up the others. */
    int work() {
        Instant now = clock.instant();
        int looked = 0;
        int batch;
        do {
            batch = (int) rows.due(now, BATCH).stream()
                    .filter(id -> lookSafely(id, now))
                    .count();
            looked += batch;
        } while (batch == BATCH);
        return looked;
    }

    /** Whether this node was the one that looked. */
    private boolean lookSafely(UUID id, Instant now) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                var row = rows.lockDue(id, now);
                row.ifPresent(clock -> look(clock, now));
                return row.isPresent();
            }));
        } catch (RuntimeException failure) {
            LOG.warn("Clock {} could not be told of; it is looked at again in {}", id, LATER, failure);
            transaction.executeWithoutResult(status -> rows.postpone(id, now.plus(LATER)));
            return true;
        }
    }

    private void look(RunningClock row, Instant now) {
        List<Rung> reached = Stream.of(Rung.values())
                .filter(rung -> !rung.reached(row, calendars.of(row.unit())).isAfter(now))
                .toList();
        for (int n = reached.size() - 1; n >= 0; n--) {
            if (note(row, reached.get(n), now) && n == reached.size() - 1) {
                tell(row, reached.get(n));
            }
        }
        rows.change(row.lookAt(
                reckoning.nextLook(row, now, calendars.of(row.unit())).orElse(null)));
    }

    /** Whether the rung is reached for the first time. */
    private boolean note(RunningClock row, Rung rung, Instant now) {
        return jdbc.sql(
                                "insert into deadlines.alert (clock, rung, due, at, told) values (?, ?, ?, ?, 0) on conflict do nothing")
                        .params(row.id(), rung.name(), row.due(), time(now))
                        .update()
                == 1;
    }

    private void tell(RunningClock row, Rung rung) {
        Set<UUID> people = new LinkedHashSet<>();
        String text = face.of(row).text() + "。依据" + String.join("、", row.rule().basis()) + "。"
                + row.rule().consequence();
        responsible.stream()
                .map(room -> room.toldOf(row.business(), row.unit()))
                .forEach(told -> {
                    Stream<UUID> leaders = rung.tellsLeaders() ? told.leaders().stream() : Stream.empty();
                    Stream.concat(told.handlers().stream(), leaders)
                            .filter(people::add)
                            .forEach(person -> tell(person, told, row, rung, text));
                });
        jdbc.sql("update deadlines.alert set told = ? where clock = ? and rung = ? and due = ?")
                .params(people.size(), row.id(), rung.name(), row.due())
                .update();
    }

    private void tell(UUID person, Told told, RunningClock row, Rung rung, String text) {
        messages.tell(person, row.rule().name() + rung.label() + ": " + told.title(), text, told.link());
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
