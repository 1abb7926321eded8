package xiezhi.foundation.workflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.People;

/**
 * 离岗代理: who gets a task whose person is away. Followed over at most two hops; a circle goes to a supervisor of the unit; a
 * signature stays with its person unless the delegation includes signing.
 */
@Component
class StandIns {
    private static final int MOST_HOPS = 2;
    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    StandIns(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** 去处: who is asked, and for whom and under which delegation, if he stands in for another. */
    record Choice(@Nullable UUID assignee, @Nullable UUID principal, @Nullable UUID delegation) {
        static final Choice POOL = new Choice(null, null, null);
    }

    private record Rule(UUID id, UUID principal, UUID delegate, boolean excludeSign) {}

    /** For a task that is one person's. */
    Choice forPerson(UUID person, UUID unit, boolean signs) {
        return follow(person, unit, signs, active()).orElse(new Choice(person, null, null));
    }

    /** For a task of a pool: it stays one, unless everybody in the pool is away. */
    Choice forPool(List<String> pool, boolean signs) {
        List<Rule> active = active();
        Set<UUID> away = new HashSet<>();
        active.forEach(rule -> away.add(rule.principal()));
        if (away.isEmpty()) {
            return Choice.POOL;
        }
        for (String group : pool) {
            UUID unit = UUID.fromString(group.substring(group.indexOf('@') + 1));
            List<UUID> holders = people.holders(group.substring(0, group.indexOf('@')), unit);
            if (holders.isEmpty() || !away.containsAll(holders)) {
                return Choice.POOL;
            }
            Optional<Choice> found = holders.stream().flatMap(holder -> follow(holder, unit, signs, active).stream()).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Choice.POOL;
    }

    private Optional<Choice> follow(UUID person, UUID unit, boolean signs, List<Rule> active) {
        UUID at = person;
        UUID delegation = null;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            Rule rule = ruleOf(at, signs, active);
            if (rule == null) {
                break;
            }
            delegation = delegation == null ? rule.id() : delegation;
            at = rule.delegate();
            if (at.equals(person)) {
                return superior(person, unit).map(chief -> new Choice(chief, person, null));
            }
        }
        return delegation == null ? Optional.empty() : Optional.of(new Choice(at, person, delegation));
    }

    private @Nullable Rule ruleOf(UUID person, boolean signs, List<Rule> active) {
        return active.stream()
                .filter(rule -> rule.principal().equals(person) && !(signs && rule.excludeSign()))
                .findFirst()
                .orElse(null);
    }

    private Optional<UUID> superior(UUID person, UUID unit) {
        return people.holders(WorkDuties.SUPERVISE, unit).stream().filter(chief -> !chief.equals(person)).findFirst();
    }

    private List<Rule> active() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        select id, principal, delegate, exclude_sign from workflow.delegation
                        where revoked_at is null and starts <= ? and ends > ? order by id""")
                .params(now, now)
                .query(Rule.class)
                .list();
    }
}
