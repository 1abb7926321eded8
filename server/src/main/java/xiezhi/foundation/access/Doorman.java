package xiezhi.foundation.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Standing;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;

/** 门卫: turns a session into the actor of the request. What a post of his own allows is kept until the stamp of the tree and the duties moves. */
@Component
class Doorman {
    private static final int MOST = 20_000;
    private final People people;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    Doorman(People people) {
        this.people = people;
    }

    private record Known(
            long stamp,
            @Nullable UUID appointment,
            String name,
            @Nullable Standing standing) {}

    /** The actor of the session, with the network address of this request. */
    Actor actor(Session session, String address) {
        Known now = known(session);
        Standing standing = now.standing();
        if (session.kind() == Actor.Kind.CITIZEN) {
            return actor(session, now.name(), null, null, "本人", Set.of(), Scope.OWN, address);
        }
        if (standing == null) {
            return actor(session, now.name(), null, null, "无任职", Set.of(), Scope.NOTHING, address);
        }
        boolean free = session.restriction() == null;
        return standing.inscribe(actor(
                session,
                now.name(),
                standing.appointment(),
                standing.organ().id().id(),
                standing.identity(),
                free ? standing.duties() : Set.of(),
                free ? standing.scope() : Scope.NOTHING,
                address));
    }

    private static Actor actor(
            Session session,
            String name,
            @Nullable UUID appointment,
            @Nullable UUID unit,
            String identity,
            Set<String> duties,
            Scope scope,
            String address) {
        return new Actor(
                session.person(),
                session.shown(),
                name,
                session.kind(),
                session.level(),
                appointment,
                unit,
                identity,
                duties,
                scope,
                session.steppedUpUntil(),
                address);
    }

    private Known known(Session session) {
        long stamp = people.stamp();
        Known last = known.get(session.id());
        if (last != null && last.stamp() == stamp && Objects.equals(last.appointment(), session.appointment())) {
            return last;
        }
        if (known.size() > MOST) {
            known.clear();
        }
        Standing own = standing(people.standings(session.person()), session).orElse(null);
        Known fresh = new Known(stamp, session.appointment(), people.nameOf(session.person()), own);
        if (own == null && session.appointment() != null) {
            return standingIn(fresh, session);
        }
        known.put(session.id(), fresh);
        return fresh;
    }

    /** A post in which one stands in is asked for with every request, for it ends by the clock or at a word. */
    private Known standingIn(Known fresh, Session session) {
        Standing lent = standing(people.standIns(session.person()), session).orElse(null);
        return new Known(fresh.stamp(), fresh.appointment(), fresh.name(), lent);
    }

    private static Optional<Standing> standing(List<Standing> all, Session session) {
        return session.kind() == Actor.Kind.CITIZEN
                ? Optional.empty()
                : all.stream()
                        .filter(s -> s.appointment().equals(session.appointment()))
                        .findFirst();
    }
}
