package xiezhi.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.access.Logins;
import xiezhi.foundation.identity.AppointmentKind;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Person;
import xiezhi.foundation.identity.PersonKind;
import xiezhi.foundation.identity.PostKind;
import xiezhi.foundation.identity.Span;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 测试人员: units, officers and citizens of the test's own, and their sessions. */
public final class TestPeople {
    private static final AtomicInteger SERIAL = new AtomicInteger((int) (System.nanoTime() % 100_000) * 100);
    private final ApplicationContext house;
    private final Directory directory;
    private final People people;

    public TestPeople(ApplicationContext house) {
        this.house = house;
        this.directory = house.getBean(Directory.class);
        this.people = house.getBean(People.class);
    }

    /** A county bureau under the parent, or under the root. */
    public UUID unit(String name, UnitType type, @Nullable UUID parent) {
        UUID above = parent != null ? parent : root();
        return add(name, type, above);
    }

    public UUID county(String name) {
        return unit(name, UnitType.COUNTY_BUREAU, null);
    }

    public UUID root() {
        return people.root()
                .map(unit -> unit.id().id())
                .orElseGet(() -> add("测试省司法厅", UnitType.JUSTICE_DEPARTMENT, null));
    }

    private UUID add(String name, UnitType type, @Nullable UUID parent) {
        Ref<Unit> id = Ref.next();
        String code = "9701" + String.format("%010d", SERIAL.incrementAndGet());
        Unit unit = new Unit(
                id,
                parent == null ? null : Ref.of(parent),
                "970102",
                code,
                type,
                parent == null ? 2 : 4,
                name,
                name,
                null,
                null,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null);
        Acting.run(Actor.system("测试"), () -> directory.addUnits(List.of(unit)));
        return id.id();
    }

    /** An officer of the unit with one post that carries the duties over its subtree. */
    public Hired officer(String name, UUID unit, String... duties) {
        return Acting.as(
                Actor.system("测试"),
                () -> directory.hire(name, PersonKind.OFFICER, unit, "测试岗", PostKind.STAFF, Span.TREE, Set.of(duties)));
    }

    /** One more post for somebody. */
    public Hired alsoIn(UUID person, UUID unit, String... duties) {
        return Acting.as(
                Actor.system("测试"),
                () -> directory.appoint(
                        person, AppointmentKind.CONCURRENT, unit, "测试兼岗", PostKind.STAFF, Span.TREE, Set.of(duties)));
    }

    /** A citizen. */
    public UUID citizen(String name) {
        root();
        Ref<Person> id = Ref.next();
        Acting.run(
                Actor.system("测试"),
                () -> directory.addPeople(List.of(new Person(id, name, PersonKind.CITIZEN, null, null, null))));
        return id.id();
    }

    /** The actor as whom the officer works. */
    public Actor actor(Hired officer) {
        return people.actorFor(officer.person(), officer.appointment());
    }

    /** A token of a session of that person, in his first post, with step-up if wanted. */
    public String token(UUID person, boolean steppedUp) {
        return Acting.as(Actor.system("测试"), () -> Logins.token(house, person, steppedUp));
    }
}
