package xiezhi.kernel.act;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 行为人: the person who acts, in the post chosen for it.
 *
 * @param person the person's identifier; {@link #NOBODY} for an anonymous visitor, {@link #SYSTEM} for the platform itself
 * @param appointment the appointment acted in, or null where there is none (citizens)
 * @param unit the unit of that appointment, or null
 * @param identity as printed in the record of the process, for example {@code 南屏县司法局 审查员}
 * @param duties the duties of that appointment, nothing wider
 * @param scope the rows that may be seen
 * @param steppedUpUntil until when acts of power may be done without asking for the password again, or null
 * @param address network address, for the audit trail
 * @param principal for whom he stands in through that appointment, or null when he acts for himself
 */
public record Actor(
        UUID person,
        String account,
        String name,
        Kind kind,
        String level,
        @Nullable UUID appointment,
        @Nullable UUID unit,
        String identity,
        Set<String> duties,
        Scope scope,
        @Nullable Instant steppedUpUntil,
        String address,
        @Nullable Principal principal) {

    /** 行为人类别. */
    public enum Kind {
        OFFICER,
        PRACTITIONER,
        CITIZEN,
        /** 被执行人: somebody under a measure, at a terminal of the place that keeps him; he has no account and sees his own. */
        SUBJECT,
        SYSTEM,
        ANONYMOUS
    }

    /**
     * 委托人: the one who is away and for whom somebody stands in.
     *
     * @param signing whether the written authorisation covers signing and sealing too
     * @param lent what of the post was lent, or null where a body acts through its representative
     */
    public record Principal(
            UUID person,
            String name,
            boolean signing,
            @Nullable Lent lent) {
        public Principal(UUID person, String name, boolean signing) {
            this(person, name, signing, null);
        }
    }

    /**
     * 出借范围: how far a post was lent.
     *
     * @param kinds the process kinds, or null for all
     * @param items the single matters, or null for all
     */
    public record Lent(
            @Nullable Set<String> kinds, @Nullable Set<UUID> items) {
        public static final Lent ALL = new Lent(null, null);

        public Lent {
            kinds = kinds == null ? null : Set.copyOf(kinds);
            items = items == null ? null : Set.copyOf(items);
        }

        /** Whether the matter of that process kind is within it. */
        public boolean reaches(String kind, UUID item) {
            return (kinds == null || kinds.contains(kind)) && (items == null || items.contains(item));
        }
    }

    public static final UUID NOBODY = new UUID(0, 0);
    public static final UUID SYSTEM = new UUID(0, 1);

    public Actor {
        duties = Set.copyOf(duties);
    }

    /** Somebody who acts for himself. */
    public Actor(
            UUID person,
            String account,
            String name,
            Kind kind,
            String level,
            @Nullable UUID appointment,
            @Nullable UUID unit,
            String identity,
            Set<String> duties,
            Scope scope,
            @Nullable Instant steppedUpUntil,
            String address) {
        this(
                person,
                account,
                name,
                kind,
                level,
                appointment,
                unit,
                identity,
                duties,
                scope,
                steppedUpUntil,
                address,
                null);
    }

    /** The same person as a stand-in: everything he does is shown as B（代A）. */
    public Actor standingInFor(Principal away) {
        return new Actor(
                person,
                account,
                name + "（代" + away.name() + "）",
                kind,
                level,
                appointment,
                unit,
                identity,
                duties,
                scope,
                steppedUpUntil,
                address,
                away);
    }

    /** The platform itself, for work that no person started: clocks, chains, start-up. Says in the trail what it was doing. */
    public static Actor system(String doing) {
        return new Actor(
                SYSTEM,
                "system",
                "系统",
                Kind.SYSTEM,
                "",
                null,
                null,
                "系统 " + doing,
                Set.of(),
                Scope.EVERYTHING,
                null,
                "local");
    }

    /** A visitor who has not signed in. */
    public static Actor anonymous(String address) {
        return new Actor(
                NOBODY, "", "", Kind.ANONYMOUS, "L0", null, null, "匿名", Set.of(), Scope.NOTHING, null, address);
    }

    public boolean holds(String duty) {
        return kind == Kind.SYSTEM || duties.contains(duty);
    }

    public boolean signedIn() {
        return kind != Kind.ANONYMOUS;
    }

    /** Whose rows count as his own: the principal's while he stands in for one. */
    public UUID forWhom() {
        return principal == null ? person : principal.person();
    }

    /** What of another's post was lent to him, or null when he acts in his own or for a body. */
    public @Nullable Lent lent() {
        return principal == null ? null : principal.lent();
    }

    /** Whether signing and sealing are closed to him, because they stay with the one for whom he stands in. */
    public boolean barredFromSigning() {
        return principal != null && !principal.signing();
    }
}
