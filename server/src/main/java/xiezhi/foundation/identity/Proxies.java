package xiezhi.foundation.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/**
 * 委托代理 (F-DEL): to whom work goes while somebody is away. A chain is followed for two hops, the second only when the first stand-in is away
 * himself; a circle goes to the superior.
 */
public final class Proxies {
    private static final String BASIS = "委托授权规则";
    private static final int HOPS = 2;

    private Proxies() {}

    /** Who does work that came to the person at that moment; the superior is asked for only when delegations go in a circle. */
    public static Ruling<UUID> assignee(
            UUID person,
            Instant received,
            boolean signing,
            Collection<Delegation> delegations,
            Function<UUID, Optional<UUID>> superior) {
        Set<UUID> passed = new HashSet<>(Set.of(person));
        UUID now = person;
        for (int hop = 0; hop < HOPS; hop++) {
            boolean first = hop == 0;
            Optional<UUID> next = proxyOf(now, received, signing, delegations, first);
            if (next.isEmpty()) {
                break;
            }
            if (!passed.add(next.get())) {
                UUID above = superior.apply(person).orElse(person);
                return Ruling.of(above, new Reason(BASIS, "委托形成循环, 由委托人的上级办理"));
            }
            now = next.get();
        }
        return circles(now, received, signing, delegations, passed)
                ? Ruling.of(superior.apply(person).orElse(person), new Reason(BASIS, "委托形成循环, 由委托人的上级办理"))
                : ruling(person, now, signing);
    }

    /** Whether the new delegation would send work of the same time back to its principal. */
    public static boolean closesCircle(Delegation fresh, Collection<Delegation> existing) {
        return reaches(fresh.delegate(), fresh.principal(), fresh, existing, new HashSet<>());
    }

    private static boolean reaches(
            UUID from, UUID to, Delegation fresh, Collection<Delegation> existing, Set<UUID> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && existing.stream()
                                .filter(d -> d.principal().equals(from) && d.overlaps(fresh))
                                .anyMatch(d -> reaches(d.delegate(), to, fresh, existing, seen)));
    }

    private static boolean circles(
            UUID at, Instant received, boolean signing, Collection<Delegation> delegations, Set<UUID> passed) {
        return passed.size() > 1
                && proxyOf(at, received, signing, delegations, false)
                        .filter(passed::contains)
                        .isPresent();
    }

    private static Ruling<UUID> ruling(UUID person, UUID proxy, boolean signing) {
        if (!proxy.equals(person)) {
            return Ruling.of(proxy, new Reason(BASIS, "委托期间由代理人办理"));
        }
        return Ruling.of(person, new Reason(BASIS, signing ? "签发事项由本人办理" : "没有生效的委托"));
    }

    private static Optional<UUID> proxyOf(
            UUID person, Instant received, boolean signing, Collection<Delegation> delegations, boolean orShared) {
        return delegations.stream()
                .filter(d -> d.principal().equals(person) && d.covers(received, signing))
                .filter(d -> orShared || !d.shared())
                .map(Delegation::delegate)
                .findFirst();
    }
}
