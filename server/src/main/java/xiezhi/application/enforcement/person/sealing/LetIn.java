package xiezhi.application.enforcement.person.sealing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 准入名单: whose sealed record an actor may see: people whom his unit has in hand now, and people for whom he was let in for a time. */
@Component
public class LetIn {
    private final JdbcClient sql;
    private final People people;
    private final Clock clock;

    LetIn(JdbcClient sql, People people, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.clock = clock;
    }

    boolean nothingIsSealed() {
        return !sql.sql("select exists (select 1 from person.veil)")
                .query(Boolean.class)
                .single();
    }

    /** The persons whose veil is lifted for the actor at this moment; nobody's record is sealed from himself. */
    UUID[] of(Actor actor) {
        return sql.sql("""
                        select person from person.let_in where reader = :reader and until > :now
                        union
                        select v.person from person.veil v join person.episode e on e.id = v.subject
                        where e.ends is null and e.keeper = any(:near)
                        union
                        select person from person.veil where person = :reader""")
                .param("reader", actor.person())
                .param("now", Timestamp.from(clock.instant()))
                .param("near", near(actor.unit()))
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    /** Whether the record is behind a veil for the actor. */
    public boolean hides(Ref<Person> person, Actor actor) {
        return actor.kind() != Actor.Kind.SYSTEM
                && sql.sql("select exists (select 1 from person.veil where subject = ? and person <> all(?))")
                        .params(person.id(), of(actor))
                        .query(Boolean.class)
                        .single();
    }

    /** Opens the person's sealed record to the reader until then. */
    void admit(UUID reader, UUID person, Instant until, UUID unsealing) {
        sql.sql("insert into person.let_in (reader, person, until, unsealing) values (?, ?, ?, ?)")
                .params(reader, person, Timestamp.from(until), unsealing)
                .update();
    }

    /** The unit, those above a ward, and the offices below a county bureau: whoever has the case in hand, and nobody further up. */
    private UUID[] near(@Nullable UUID unit) {
        if (unit == null) {
            return new UUID[0];
        }
        Unit own = people.unit(unit);
        List<UUID> near = new ArrayList<>();
        if (own.unitType() == UnitType.COUNTY_BUREAU || own.unitType() == UnitType.CORRECTION_AGENCY) {
            near.addAll(people.subtree(unit));
        }
        for (Unit at = own; ; ) {
            near.add(at.id().id());
            Ref<Unit> parent = at.parent();
            if (parent == null || at.unitType() != UnitType.INTERNAL_DEPARTMENT) {
                break;
            }
            at = people.unit(parent.id());
        }
        return near.toArray(UUID[]::new);
    }
}
