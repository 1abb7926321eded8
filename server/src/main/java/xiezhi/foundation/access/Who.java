package xiezhi.foundation.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import xiezhi.foundation.access.Capacities.Capacity;
import xiezhi.foundation.identity.DutyBook;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.StandIn;
import xiezhi.foundation.identity.Standing;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.act.Actor;

/** 我是谁 (http.md WHO): the signed-in person with his posts, the duties of the active one, and the rooms they open. */
@Component
class Who {
    private static final List<String> LEVELS = List.of("MINISTRY", "PROVINCE", "PREFECTURE", "COUNTY", "TOWNSHIP");
    private final People people;
    private final DutyBook duties;
    private final Doorman doorman;
    private final boolean demo;

    Who(People people, DutyBook duties, Doorman doorman, @Value("${xiezhi.demo:false}") boolean demo) {
        this.people = people;
        this.duties = duties;
        this.doorman = doorman;
        this.demo = demo;
    }

    /** 答复. */
    record Card(
            String kind,
            @Nullable String account,
            @Nullable UUID person,
            @Nullable String name,
            String level,
            boolean demo,
            @Nullable UUID appointment,
            List<Place> appointments,
            Set<String> duties,
            Collection<DutyBook.Room> rooms,
            @Nullable Instant expiresAt,
            @Nullable Instant steppedUpUntil,
            @Nullable String restriction,
            @Nullable Body organisation) {}

    /** 任职: one's own, or one in which he stands in for somebody until a moment. */
    record Place(
            UUID id,
            At unit,
            String post,
            String kind,
            Set<String> duties,
            @Nullable StandIn standIn) {}

    /** 代办的法人: with nothing but its id when the capacity has ended and the session still asks for it. */
    record Body(UUID id, @Nullable Capacity capacity) {}

    /** 机构. */
    record At(UUID id, String name, String fullName, String level, String code) {}

    Card of(Visit visit) {
        Actor actor = visit.actor();
        Session session = visit.session();
        if (session == null) {
            return new Card(
                    "anonymous",
                    null,
                    null,
                    null,
                    "L0",
                    demo,
                    null,
                    List.of(),
                    Set.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    null);
        }
        List<Place> places = actor.kind() == Actor.Kind.CITIZEN
                ? List.of()
                : people.allStandings(actor.person()).stream().map(Who::place).toList();
        return new Card(
                actor.kind().name().toLowerCase(Locale.ROOT),
                actor.account(),
                actor.person(),
                actor.name(),
                actor.level(),
                demo,
                actor.appointment(),
                places,
                new TreeSet<>(actor.duties()),
                duties.rooms(actor.duties()),
                session.expiresAt(),
                session.steppedUpUntil(),
                session.restriction(),
                session.organisation() == null
                        ? null
                        : new Body(
                                session.organisation(),
                                doorman.capacity(session).orElse(null)));
    }

    private static Place place(Standing standing) {
        Unit unit = standing.organ();
        At at = new At(
                unit.id().id(), unit.shortName(), unit.fullName(), LEVELS.get(unit.level() - 1), unit.divisionCode());
        return new Place(
                standing.appointment(),
                at,
                standing.postName(),
                standing.kind().name(),
                new TreeSet<>(standing.duties()),
                standing.standIn());
    }
}
