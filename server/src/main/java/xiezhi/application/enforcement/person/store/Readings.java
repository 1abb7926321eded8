package xiezhi.application.enforcement.person.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Seal;
import xiezhi.foundation.records.Page;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 室内取阅: reads rows of one person whatever unit keeps them, for the rules of this room; who may be told is decided by the sealing and the purpose of the reading. */
@Component
public class Readings {
    private static final Actor ROOM = Actor.system("人员主索引");
    private final Records records;
    private final Group group;
    private final JdbcClient sql;

    Readings(Records records, Group group, JdbcClient sql) {
        this.records = records;
        this.group = group;
        this.sql = sql;
    }

    /** Holds the person's record until the transaction ends, so that two openings can't cross. */
    public void lock(Ref<Person> person) {
        sql.sql("select id from person.person where id = any(:ids) order by id for update")
                .param("ids", group.of(person).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    public Stored<Person> person(Ref<Person> person) {
        return Acting.as(ROOM, () -> records.get(Person.class, person));
    }

    public Stored<Episode> episode(Ref<Episode> episode) {
        return Acting.as(ROOM, () -> records.get(Episode.class, episode));
    }

    public Stored<Seal> seal(Ref<Seal> seal) {
        return Acting.as(ROOM, () -> records.get(Seal.class, seal));
    }

    /** When the latest entry of the life line was told, or null. */
    public @Nullable Instant lastRecorded(Ref<Person> person) {
        return sql.sql("select max(recorded) from person.line where person = ?")
                .param(person.id())
                .query((row, number) -> row.getTimestamp(1))
                .optional()
                .map(java.sql.Timestamp::toInstant)
                .orElse(null);
    }

    /** The episodes of all records of the person, in the order of their beginning. */
    public List<Episode> episodes(Ref<Person> person) {
        return rows(Episode.class, person).stream()
                .sorted(Comparator.comparing(Episode::starts).thenComparing(e -> e.id().id()))
                .toList();
    }

    /** All rows of that record that hang on the person, newest first. */
    public <R extends Record> List<R> rows(Class<R> of, Ref<Person> person) {
        return storedRows(of, person).stream().map(Stored::row).toList();
    }

    /** The same with what the store knows of each. */
    public <R extends Record> List<Stored<R>> storedRows(Class<R> of, Ref<Person> person) {
        List<Ref<Person>> refs = group.of(person).stream().map(Ref::<Person>of).toList();
        Query<R> query = Query.of(of).and("person", Query.Test.IN, refs).limit(1000);
        return Acting.as(ROOM, () -> all(query));
    }

    private <R extends Record> List<Stored<R>> all(Query<R> query) {
        List<Stored<R>> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<R> page = records.page(query.after(cursor));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    /** Changes a row that another unit keeps, in the name of the current actor. */
    public <R extends Record> void changeUnscoped(R row, int version) {
        Acting.run(everywhere(), () -> records.change(row, version));
    }

    public void placeUnscoped(Ref<Episode> episode, UUID unit) {
        Acting.run(everywhere(), () -> records.place(Episode.class, episode, Placement.in(unit)));
    }

    /** The current actor with the whole node in his sight: the act was permitted by its desk, the row lies with another unit. */
    private static Actor everywhere() {
        Actor actor = Acting.current();
        return new Actor(
                actor.person(),
                actor.account(),
                actor.name(),
                actor.kind(),
                actor.level(),
                actor.appointment(),
                actor.unit(),
                actor.identity(),
                actor.duties(),
                xiezhi.kernel.act.Scope.EVERYTHING,
                actor.steppedUpUntil(),
                actor.address(),
                actor.principal());
    }
}
