package xiezhi.foundation.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.Actor;

/** 代理任职: the standings of those for whom a person stands in at this moment, each with what the delegations leave of it. */
@Component
class Entrusted {
    private final ObjectProvider<DelegationBook> book;
    private final Standings standings;
    private final JdbcClient sql;
    private final Clock clock;

    Entrusted(ObjectProvider<DelegationBook> book, Standings standings, JdbcClient sql, Clock clock) {
        this.book = book;
        this.standings = standings;
        this.sql = sql;
        this.clock = clock;
    }

    /** 委托链: from the principal to the one who stands in, over one or two hops. */
    private record Chain(List<Delegation> hops) {
        UUID principal() {
            return hops.getFirst().principal();
        }

        Instant until() {
            return hops.stream().map(Delegation::until).min(Instant::compareTo).orElseThrow();
        }

        boolean signing() {
            return hops.stream().noneMatch(Delegation::excludeSign);
        }

        boolean shared() {
            return hops.getFirst().shared();
        }

        /** What every hop lends on: no kind and no matter that one of them keeps. */
        Actor.Lent lent() {
            return new Actor.Lent(common(Delegation::kinds), common(Delegation::items));
        }

        private <T> @Nullable Set<T> common(Function<Delegation, Set<T>> limit) {
            return hops.stream()
                    .map(limit)
                    .filter(limited -> !limited.isEmpty())
                    .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
                    .orElse(null);
        }
    }

    /** Read anew with every question: a delegation that has ended or was revoked leaves nothing behind. */
    List<Standing> to(UUID person) {
        DelegationBook kept = book.getIfAvailable();
        Instant now = clock.instant();
        Collection<Delegation> active = kept == null ? List.of() : kept.leadingTo(person, now);
        List<Standing> own = active.isEmpty() ? List.of() : standings.of(person);
        if (kept == null || own.isEmpty() || own.stream().anyMatch(Entrusted::administrates)) {
            return List.of();
        }
        return chains(person, active)
                .filter(chain -> leads(chain, person, now, active))
                .flatMap(chain -> standings(chain, kept))
                .toList();
    }

    private static Stream<Chain> chains(UUID person, Collection<Delegation> active) {
        return active.stream()
                .filter(last -> last.delegate().equals(person))
                .flatMap(last -> Stream.concat(
                        Stream.of(new Chain(List.of(last))),
                        active.stream()
                                .filter(first -> first.delegate().equals(last.principal()))
                                .map(first -> new Chain(List.of(first, last)))));
    }

    /** Whether the work of the principal goes to the person now: the one rule that also hands out tasks (F-DEL). */
    private static boolean leads(Chain chain, UUID person, Instant now, Collection<Delegation> active) {
        return !chain.principal().equals(person)
                && Proxies.assignee(chain.principal(), now, false, active, away -> Optional.empty())
                        .value()
                        .equals(person);
    }

    private Stream<Standing> standings(Chain chain, DelegationBook kept) {
        StandIn standIn = new StandIn(
                chain.principal(),
                nameOf(chain.principal()),
                chain.until(),
                chain.signing(),
                chain.shared(),
                chain.lent());
        return standings.of(chain.principal()).stream()
                .map(standing -> standing.entrusted(standIn, left(standing.duties(), chain, kept)))
                .filter(standing -> !standing.duties().isEmpty());
    }

    /** 三员分立: what an administrator holds is entrusted to nobody. */
    private static Set<String> left(Set<String> duties, Chain chain, DelegationBook kept) {
        Set<String> left = duties.stream()
                .filter(duty -> !Administrators.ALL.contains(duty))
                .collect(Collectors.toSet());
        for (Delegation hop : chain.hops()) {
            left = kept.entrusted(hop, left);
        }
        return left;
    }

    private static boolean administrates(Standing standing) {
        return standing.duties().stream().anyMatch(Administrators.ALL::contains);
    }

    private String nameOf(UUID person) {
        return sql.sql("select name from identity.person where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }
}
