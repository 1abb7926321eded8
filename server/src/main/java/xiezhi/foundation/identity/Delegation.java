package xiezhi.foundation.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * 离岗委托: one person stands in for another, from the first instant up to but not including the last.
 *
 * @param excludeSign signing and sealing stay with the principal, as they do unless a written authorisation says otherwise
 */
public record Delegation(UUID principal, UUID delegate, Instant from, Instant until, boolean excludeSign) {

    /** Whether it covers work that came at that moment. */
    public boolean covers(Instant moment, boolean signing) {
        return !moment.isBefore(from) && moment.isBefore(until) && !(signing && excludeSign);
    }

    boolean overlaps(Delegation other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
