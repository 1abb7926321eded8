package xiezhi.foundation.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import xiezhi.foundation.access.Capacities.Capacity;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Standing;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;

/** 门卫: turns a session into the actor of the request. What a post of his own allows is kept until the stamp of the tree and the duties moves. */
@Component
class Doorman {
    /** As whom somebody acts whose post has ended under him. */
    static final String NO_POST = "无任职";

    private static final int MOST = 20_000;
    private final People people;
    private final ObjectProvider<Capacities> capacities;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    Doorman(People people, ObjectProvider<Capacities> capacities) {
        this.people = people;
        this.capacities = capacities;
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
            Actor self = actor(session, now.name(), null, null, "本人", Set.of(), Scope.OWN, address);
            return session.organisation() == null ? self : forBody(self, session);
        }
        if (standing == null) {
            return actor(session, now.name(), null, null, NO_POST, Set.of(), Scope.NOTHING, address);
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

    /** A citizen who acts for a body sees its rows and not his own; when the capacity is gone he sees nothing until he is himself again. */
    private Actor forBody(Actor self, Session session) {
        Capacity capacity = capacity(session).orElse(null);
        String identity = capacity == null ? "代办已结束" : capacity.identity();
        Scope scope = capacity == null ? Scope.NOTHING : Scope.OWN;
        Actor actor = actor(session, self.name(), null, null, identity, Set.of(), scope, self.address());
        return capacity == null
                ? actor
                : actor.standingInFor(
                        new Actor.Principal(capacity.organisation(), capacity.name(), capacity.represents()));
    }

    /** The capacity in which the session acts for its body, asked anew with every request. */
    Optional<Capacity> capacity(Session session) {
        Capacities book = capacities.getIfAvailable();
        return book == null || session.organisation() == null
                ? Optional.empty()
                : book.of(session.person(), session.organisation());
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
