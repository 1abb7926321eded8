package xiezhi.foundation.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * 离岗委托: one person stands in for another, from the first instant up to but not including the last.
 *
 * @param excludeSign signing and sealing stay with the principal, as they do unless a written authorisation says otherwise
 * @param kinds the process kinds to which it is limited; empty for all work
 * @param items the single matters to which it is limited; empty for all
 * @param mode whether the principal works on beside his stand-in
 */
public record Delegation(
        UUID principal,
        UUID delegate,
        Instant from,
        Instant until,
        boolean excludeSign,
        Set<String> kinds,
        Set<UUID> items,
        Mode mode) {

    /** 代理方式. */
    public enum Mode {
        /** 转代理人: the principal is away, and his work goes to the stand-in. */
        REDIRECT,
        /** 双方可办: either may act, and the first to act has it. */
        BOTH
    }

    public Delegation {
        kinds = Set.copyOf(kinds);
        items = Set.copyOf(items);
    }

    /** Of all work. */
    public Delegation(UUID principal, UUID delegate, Instant from, Instant until, boolean excludeSign) {
        this(principal, delegate, from, until, excludeSign, Set.of(), Set.of(), Mode.REDIRECT);
    }

    /** Whether it covers work that came at that moment. */
    public boolean covers(Instant moment, boolean signing) {
        return !moment.isBefore(from) && moment.isBefore(until) && !(signing && excludeSign);
    }

    /** Whether it covers the matter of the process kind. */
    public boolean concerns(String kind, UUID item) {
        return (kinds.isEmpty() || kinds.contains(kind)) && (items.isEmpty() || items.contains(item));
    }

    /** Whether the principal goes on working himself. */
    public boolean shared() {
        return mode == Mode.BOTH;
    }

    boolean overlaps(Delegation other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
