package xiezhi.foundation.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.Delegation;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Proxies;

/** 离岗代理: who gets a task whose person is away, by the delegations in force and the rule of identity (F-DEL). */
@Component
class StandIns {
    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    StandIns(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** 去处: who is asked, and for whom and under which delegation, if he stands in for another. */
    record Choice(
            @Nullable UUID assignee,
            @Nullable UUID principal,
            @Nullable UUID delegation) {
        static final Choice POOL = new Choice(null, null, null);
    }

    private record Row(UUID id, UUID principal, UUID delegate, Instant starts, Instant ends, boolean excludeSign) {
        Delegation rule() {
            return new Delegation(principal, delegate, starts, ends, excludeSign);
        }
    }

    /** For a task that is one person's. */
    Choice forPerson(UUID person, UUID unit, boolean signs) {
        return choice(person, unit, signs, active()).orElse(new Choice(person, null, null));
    }

    /** For a task of a pool: it stays one, unless everybody in the pool is away. */
    Choice forPool(List<String> pool, boolean signs) {
        Map<UUID, Row> active = active();
        if (active.isEmpty()) {
            return Choice.POOL;
        }
        for (String group : pool) {
            UUID unit = UUID.fromString(group.substring(group.indexOf('@') + 1));
            List<UUID> holders = people.holders(group.substring(0, group.indexOf('@')), unit);
            if (holders.isEmpty() || !active.keySet().containsAll(holders)) {
                return Choice.POOL;
            }
            Optional<Choice> found = holders.stream()
                    .flatMap(holder -> choice(holder, unit, signs, active).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Choice.POOL;
    }

    private Optional<Choice> choice(UUID person, UUID unit, boolean signs, Map<UUID, Row> active) {
        Row own = active.get(person);
        if (own == null) {
            return Optional.empty();
        }
        List<Delegation> rules = active.values().stream().map(Row::rule).toList();
        UUID proxy = Proxies.assignee(person, clock.instant(), signs, rules, away -> superior(away, unit))
                .value();
        return proxy.equals(person) ? Optional.empty() : Optional.of(new Choice(proxy, person, own.id()));
    }

    private Optional<UUID> superior(UUID person, UUID unit) {
        return people.holders(WorkDuties.SUPERVISE, unit).stream()
                .filter(chief -> !chief.equals(person))
                .findFirst();
    }

    private Map<UUID, Row> active() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        select id, principal, delegate, starts, ends, exclude_sign from workflow.delegation
                        where revoked_at is null and starts <= ? and ends > ? order by id""").params(now, now).query(Row.class).stream()
                .collect(Collectors.toMap(Row::principal, row -> row, (first, second) -> first));
    }
}
