package xiezhi.foundation.workflow;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.kernel.act.Actor;
import xiezhi.testing.TestPeople;

/** 样本办公室: a county bureau of a test's own, with synthetic people who hold duties there. */
final class Office {
    static final Map<UUID, Actor> EVERYBODY = new ConcurrentHashMap<>();
    final UUID unit;
    final TestPeople people;

    Office(ApplicationContext house) {
        this.people = new TestPeople(house);
        this.unit = people.county("测试县司法局");
    }

    /** A person who holds the duties at the unit. */
    Actor person(String name, String... duties) {
        Hired hired = people.officer("测试" + name, unit, duties);
        Actor actor = people.actor(hired);
        EVERYBODY.put(actor.person(), actor);
        return actor;
    }

    String token(Actor actor) {
        return people.token(actor.person(), true);
    }
}
