package xiezhi.foundation.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * 离岗委托: one person stands in for another, from the first instant up to but not including the last.
 *
 * @param excludeSign signing and sealing stay with the principal, as they do unless a written authorisation says otherwise
 * @param kinds the process kinds to which it is limited; empty for all work
 */
public record Delegation(
        UUID principal, UUID delegate, Instant from, Instant until, boolean excludeSign, Set<String> kinds) {
    public Delegation {
        kinds = Set.copyOf(kinds);
    }

    /** Of all work. */
    public Delegation(UUID principal, UUID delegate, Instant from, Instant until, boolean excludeSign) {
        this(principal, delegate, from, until, excludeSign, Set.of());
    }

    /** Whether it covers work that came at that moment. */
    public boolean covers(Instant moment, boolean signing) {
        return !moment.isBefore(from) && moment.isBefore(until) && !(signing && excludeSign);
    }

    /** Whether it covers work of the process kind. */
    public boolean concerns(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    boolean overlaps(Delegation other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
