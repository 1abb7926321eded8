package xiezhi.foundation.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;

/**
 * 任职权限: what a person may do and see through one appointment: the union of the grants of its post, nothing of any other.
 *
 * @param organ the unit that the rows of this work belong to
 * @param identity as printed in the record of the process: {@code 南屏县司法局 审查员}
 * @param standIn for whom it is held while he is away, or null for a standing of one's own
 */
public record Standing(
        UUID appointment,
        UUID post,
        String postName,
        Unit organ,
        AppointmentKind kind,
        String identity,
        Set<String> duties,
        Scope scope,
        @Nullable StandIn standIn) {
    public Standing {
        duties = Set.copyOf(duties);
    }

    /** The same standing as a stand-in holds it: fewer duties, and everybody reads for whom. */
    Standing entrusted(StandIn to, Set<String> left) {
        return new Standing(
                appointment, post, postName, organ, kind, identity + "（代" + to.name() + "）", left, scope, to);
    }

    /** The actor as one who stands in, where that is what the standing is. */
    public Actor inscribe(Actor actor) {
        return standIn == null
                ? actor
                : actor.standingInFor(
                        new Actor.Principal(standIn.principal(), standIn.name(), standIn.signing(), standIn.lent()));
    }
}
