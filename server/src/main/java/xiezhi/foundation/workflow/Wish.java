package xiezhi.foundation.workflow;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.identity.Delegation;
import xiezhi.foundation.identity.Delegation.Mode;

/**
 * 委托意愿: what the principal wishes.
 *
 * @param kinds process kinds to which it is limited; empty for all work
 * @param items single matters to which it is limited; empty for all
 * @param mode whether he works on beside his stand-in
 * @param existing whether his open tasks go over at the start
 * @param authorisation number of the written authorisation, without which signing is not delegated
 */
record Wish(
        UUID to,
        Instant from,
        Instant until,
        boolean excludeSign,
        Set<String> kinds,
        Set<UUID> items,
        Mode mode,
        Existing existing,
        @Nullable String authorisation) {

    /** 已有任务. */
    enum Existing {
        /** 留在原处: what is open stays with the principal. */
        KEEP,
        /** 一并移交: what is open goes over at the start. */
        MOVE
    }

    Wish {
        kinds = Set.copyOf(kinds);
        items = Set.copyOf(items);
    }

    /** Of all work that comes, redirected. */
    Wish(UUID to, Instant from, Instant until, boolean excludeSign) {
        this(
                to,
                from,
                until,
                excludeSign,
                Set.of(),
                Set.of(),
                Mode.REDIRECT,
                Existing.KEEP,
                excludeSign ? null : "书面授权");
    }

    Wish limitedTo(Set<String> processes) {
        return new Wish(to, from, until, excludeSign, processes, Set.of(), mode, existing, authorisation);
    }

    Wish ofMatters(Set<UUID> matters) {
        return new Wish(to, from, until, excludeSign, Set.of(), matters, mode, existing, authorisation);
    }

    Wish shared() {
        return new Wish(to, from, until, excludeSign, kinds, items, Mode.BOTH, existing, authorisation);
    }

    Wish moving() {
        return new Wish(to, from, until, excludeSign, kinds, items, mode, Existing.MOVE, authorisation);
    }

    Wish signing(@Nullable String under) {
        return new Wish(to, from, until, false, kinds, items, mode, existing, under);
    }

    Delegation by(UUID principal) {
        return new Delegation(principal, to, from, until, excludeSign, kinds, items, mode);
    }
}
