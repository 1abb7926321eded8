package xiezhi.foundation.workflow;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.Delegation;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Proxies;
import xiezhi.foundation.workflow.Delegations.Kept;

/** 离岗代理: who gets a task whose person is away, by the delegations in force and the rule of identity (F-DEL). */
@Component
class StandIns {
    private final Delegations delegations;
    private final People people;
    private final Clock clock;

    StandIns(Delegations delegations, People people, Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.clock = clock;
    }

    /** 事项: the step of a flow that somebody is asked to do, and the unit whose superior is asked when all are away. */
    record Errand(Flow flow, Step step, UUID unit) {
        static Errand of(Flow flow, Step step) {
            return new Errand(flow, step, flow.unit());
        }
    }

    /** 去处: who is asked, and for whom and under which delegation, if he stands in for another; shared when either may act. */
    record Choice(
            @Nullable UUID assignee,
            @Nullable UUID principal,
            @Nullable UUID delegation,
            boolean shared) {
        static final Choice POOL = new Choice(null, null, null, false);

        /** The task is the person's own. */
        static Choice own(@Nullable UUID person) {
            return new Choice(person, null, null, false);
        }
    }

    /** For a task that is one person's. */
    Choice forPerson(UUID person, Errand errand) {
        return choice(person, errand, active(errand)).orElse(Choice.own(person));
    }

    /** For a task of a pool: it stays one, unless everybody in the pool is away. */
    Choice forPool(List<String> pool, Errand errand) {
        Map<UUID, Kept> active = active(errand);
        active.values().removeIf(kept -> kept.rule().shared());
        if (active.isEmpty()) {
            return Choice.POOL;
        }
        for (String group : pool) {
            UUID unit = UUID.fromString(group.substring(group.indexOf('@') + 1));
            List<UUID> holders = people.holders(group.substring(0, group.indexOf('@')), unit);
            if (holders.isEmpty() || !active.keySet().containsAll(holders)) {
                return Choice.POOL;
            }
            Errand there = new Errand(errand.flow(), errand.step(), unit);
            Optional<Choice> found = holders.stream()
                    .flatMap(holder -> choice(holder, there, active).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Choice.POOL;
    }

    /** The delegation under which somebody stands in for the principal now. */
    @Nullable
    UUID delegationOf(UUID principal) {
        return delegations.active().stream()
                .filter(kept -> kept.rule().principal().equals(principal))
                .map(Kept::id)
                .findFirst()
                .orElse(null);
    }

    private Optional<Choice> choice(UUID person, Errand errand, Map<UUID, Kept> active) {
        Kept own = active.get(person);
        if (own == null || errand.step().personal() != null) {
            return Optional.empty();
        }
        List<Delegation> rules = active.values().stream().map(Kept::rule).toList();
        UUID proxy = Proxies.assignee(
                        person, clock.instant(), errand.step().signs(), rules, away -> superior(away, errand.unit()))
                .value();
        boolean lent = Reserved.lends(errand.flow().matter(), errand.flow().about(), proxy)
                .value();
        return proxy.equals(person) || !lent
                ? Optional.empty()
                : Optional.of(new Choice(proxy, person, own.id(), own.rule().shared()));
    }

    private Optional<UUID> superior(UUID person, UUID unit) {
        return people.holders(WorkDuties.SUPERVISE, unit).stream()
                .filter(chief -> !chief.equals(person))
                .findFirst();
    }

    private Map<UUID, Kept> active(Errand errand) {
        return delegations.active().stream()
                .filter(kept -> kept.rule()
                        .concerns(errand.flow().process(), errand.flow().business()))
                .collect(Collectors.toMap(
                        kept -> kept.rule().principal(), kept -> kept, (first, second) -> first, HashMap::new));
    }
}
