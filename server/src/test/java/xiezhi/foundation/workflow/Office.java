package xiezhi.foundation.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.kernel.record.Uuid7;

/** 样本办公室: a unit of its own for a test, with synthetic people who hold duties there. */
final class Office {
    static final Map<UUID, Actor> EVERYBODY = new ConcurrentHashMap<>();
    final UUID unit = Uuid7.next();

    /** A person who holds the duties at the unit. */
    Actor person(String name, String... duties) {
        UUID id = Uuid7.next();
        Actor actor = new Actor(
                id, "test-" + id, "测试" + name, Actor.Kind.OFFICER, "", Uuid7.next(), unit, "测试机构 测试" + name, Set.of(duties),
                Scope.of(List.of(unit)), null, "local");
        EVERYBODY.put(id, actor);
        return actor;
    }

    /** 样本人员: the look-up of names and duties over the sample people. */
    @TestConfiguration
    static class Config {
        @Bean
        @Primary
        People samplePeople() {
            return new People(null, null, null) {
                @Override
                public String nameOf(UUID person) {
                    Actor actor = EVERYBODY.get(person);
                    return actor == null ? "未知" : actor.name();
                }

                @Override
                public List<UUID> holders(String duty, UUID unit) {
                    return EVERYBODY.values().stream()
                            .filter(actor -> unit.equals(actor.unit()) && actor.holds(duty))
                            .map(Actor::person)
                            .toList();
                }
            };
        }
    }
}
