package xiezhi.application.enforcement.person.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.PersonNumber;
import xiezhi.application.enforcement.person.sealing.LetIn;
import xiezhi.application.enforcement.person.store.Group;
import xiezhi.application.enforcement.person.store.Readings;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.security.Vault;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Ref;

/** 查找: the records that a number, a birth date or a list of references stands for, whatever unit keeps them, less what is sealed. */
@Component
class Lookup {
    private static final Actor ROOM = Actor.system("身份比对");
    private final Records records;
    private final Readings readings;
    private final Group group;
    private final LetIn letIn;
    private final Vault vault;
    private final JdbcClient sql;

    Lookup(Records records, Readings readings, Group group, LetIn letIn, Vault vault, JdbcClient sql) {
        this.records = records;
        this.readings = readings;
        this.group = group;
        this.letIn = letIn;
        this.vault = vault;
        this.sql = sql;
    }

    /** Holds the claim's number until the transaction ends. */
    void holdBack(Claim claim) {
        CitizenId id = claim.citizenId();
        if (id != null) {
            sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 31))")
                    .param(vault.blind(id.value()))
                    .query((row, number) -> true)
                    .single();
        }
    }

    List<Person> byCitizenId(CitizenId id) {
        return page(Query.of(Person.class).where("citizenId", id)).stream()
                .map(person -> person(group.root(person.id())))
                .distinct()
                .filter(person -> !hidden(person.id()))
                .toList();
    }

    List<PersonNumber> byNumber(Claim.ClaimedNumber claimed) {
        return page(Query.of(PersonNumber.class)
                        .where("number", claimed.number())
                        .where("kind", claimed.kind().code()))
                .stream()
                .filter(number -> number.issuer().equals(claimed.issuer()))
                .toList();
    }

    Person person(Ref<Person> person) {
        return readings.person(person).row();
    }

    /** The people born on that day and registered in that county. */
    List<Ref<Person>> bornAndFrom(@Nullable LocalDate born, @Nullable DivisionCode domicile, int most) {
        if (born == null || domicile == null) {
            return List.of();
        }
        return sql.sql("""
                        select id from person.person
                        where birth_date = ? and domicile like ? and merged_into is null order by id limit ?""").params(born, domicile.value().substring(0, 6) + "%", most).query(UUID.class).list().stream()
                .map(Ref::<Person>of)
                .toList();
    }

    List<Person> visible(Collection<Ref<Person>> people) {
        return people.stream()
                .filter(person -> !hidden(person))
                .map(this::person)
                .toList();
    }

    boolean hidden(Ref<Person> person) {
        return letIn.hides(person, Acting.current());
    }

    private <R extends Record> List<R> page(Query<R> query) {
        return Acting.as(ROOM, () -> records.page(query)).items().stream()
                .map(Stored::row)
                .toList();
    }
}
