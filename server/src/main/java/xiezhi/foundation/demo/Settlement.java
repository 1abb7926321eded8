package xiezhi.foundation.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.foundation.access.Accounts;
import xiezhi.foundation.access.Accounts.NewAccount;
import xiezhi.foundation.demo.Crew.Part;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.PersonKind;
import xiezhi.foundation.identity.PostKind;
import xiezhi.foundation.identity.Span;
import xiezhi.kernel.act.Actor;

/** 设立: founds the offices of the province and fills their posts: in the county that is shown with one account for each role. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class Settlement {
    static final String SHOWN = "南屏县";
    private static final Map<Part, Role> PARTS = new EnumMap<>(Map.of(
            Part.CLERK,
            Role.CLERK,
            Part.RECEPTION,
            Role.RECEPTION,
            Part.REVIEWER,
            Role.REVIEWER,
            Part.DIRECTOR,
            Role.DIRECTOR,
            Part.ASSIGNER,
            Role.ASSIGNER,
            Part.CLOSER,
            Role.CLOSER,
            Part.OBJECTION,
            Role.OBJECTION));
    private final Directory directory;
    private final Accounts accounts;
    private final People people;
    private final Bar bar;
    private final Clock clock;

    Settlement(Directory directory, Accounts accounts, People people, Bar bar, Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.people = people;
        this.bar = bar;
        this.clock = clock;
    }

    private record Seat(Role role, Hired hired) {}

    /** The offices are two years old; accounts are made today. Answers who works for each county. */
    List<Crew> settle(LocalDate today) {
        Places places = new Places(today.minusYears(2));
        List<Seat> shown = new ArrayList<>();
        Map<String, Map<Part, Hired>> hired = new HashMap<>();
        StoryClock.at(clock.instant().minus(Duration.ofDays(700)), () -> {
            directory.addUnits(places.all());
            for (Role role : Role.values()) {
                shown.add(new Seat(role, hire(role, places.unit(role.unit).id().id(), role.personName())));
            }
            Places.counties().forEach(county -> hired.put(county, crew(county, places, shown)));
            bar.admit(
                    places,
                    shown.stream()
                            .filter(seat -> seat.role().post == PostKind.PRACTITIONER)
                            .map(seat ->
                                    new Bar.Seated(seat.role().unit, seat.role().personName(), seat.hired()))
                            .toList());
        });
        accounts.open(shown.stream()
                .map(seat -> new NewAccount(seat.hired().person(), seat.role().login, DemoAccount.PASSWORD))
                .toList());
        Map<UUID, Actor> lawyers = bar.actors(this::actor);
        return Places.counties().stream()
                .map(county -> crew(county, places, hired, lawyers))
                .toList();
    }

    private Map<Part, Hired> crew(String county, Places places, List<Seat> shown) {
        Map<Part, Hired> crew = new EnumMap<>(Part.class);
        PARTS.forEach((part, role) -> crew.put(
                part,
                county.equals(SHOWN)
                        ? shown.stream()
                                .filter(seat -> seat.role() == role)
                                .findFirst()
                                .orElseThrow()
                                .hired()
                        : hire(
                                role,
                                places.unit(unitOf(part, county, places)).id().id(),
                                "演示" + county + role.label)));
        return crew;
    }

    private static String unitOf(Part part, String county, Places places) {
        return switch (part) {
            case OBJECTION -> county + "司法局";
            case CLERK -> places.firstOffice(county);
            case RECEPTION, REVIEWER, DIRECTOR, ASSIGNER, CLOSER -> county + "法律援助中心";
        };
    }

    private Crew crew(String county, Places places, Map<String, Map<Part, Hired>> hired, Map<UUID, Actor> lawyers) {
        Crew crew = new Crew(county, places.unit(county + "司法局").divisionCode(), lawyers);
        hired.getOrDefault(county, Map.of()).forEach((part, who) -> crew.take(part, actor(who)));
        return crew;
    }

    private Hired hire(Role role, UUID unit, String name) {
        return directory.hire(name, role.kind(), unit, role.label, role.post, role.span, role.duties);
    }

    /** The person in his post, who has just given his password again. */
    private Actor actor(Hired hired) {
        Actor a = people.actorFor(hired.person(), hired.appointment());
        Instant later = clock.instant().plus(Duration.ofDays(1));
        return new Actor(
                a.person(),
                a.account(),
                a.name(),
                a.kind(),
                "L3",
                a.appointment(),
                a.unit(),
                a.identity(),
                a.duties(),
                a.scope(),
                later,
                "127.0.0.1");
    }

    /** A lawyer of a firm who takes aid cases. */
    static Hired hireLawyer(Directory directory, UUID firm, String name) {
        return directory.hire(
                name, PersonKind.PRACTITIONER, firm, "律师", PostKind.PRACTITIONER, Span.OWN, Set.of("legalaid.handle"));
    }
}
