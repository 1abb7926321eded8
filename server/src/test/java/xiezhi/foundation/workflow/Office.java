package xiezhi.foundation.workflow;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import xiezhi.kernel.act.Actor;
import xiezhi.testing.TestPeople;

/** 样本办公室: a unit of its own for a test, with synthetic people who hold duties there. */
final class Office {
    final UUID unit;
    private final TestPeople people;

    Office(ApplicationContext house) {
        this.people = new TestPeople(house);
        this.unit = people.county("测试机构");
    }

    /** A person who holds the duties at the unit. */
    Actor person(String name, String... duties) {
        return people.actor(people.officer("测试" + name, unit, duties));
    }
}
