package xiezhi.foundation.workflow;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.Person;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 涉及人员: who of the people known here a matter is about, read off the row itself: its owner, and whose number stands in it. */
@Component
class Parties {
    private final Records records;
    private final RecordTypes types;

    Parties(Records records, RecordTypes types) {
        this.records = records;
        this.types = types;
    }

    /** Those, and whoever the room names beside them. */
    Set<UUID> of(String standard, UUID business, @Nullable Object named) {
        Set<UUID> about = new HashSet<>();
        if (named instanceof Collection<?> many) {
            many.forEach(one -> about.add(UUID.fromString(one.toString())));
        }
        types.all().stream()
                .filter(type -> type.code().equals(standard))
                .findFirst()
                .ifPresent(type -> Acting.run(Actor.system("涉及人员"), () -> read(type, business, about)));
        return about;
    }

    private <R extends Record> void read(RecordType<R> type, UUID business, Set<UUID> about) {
        Optional<Stored<R>> found = records.find(type.java(), business);
        found.map(stored -> stored.placement().owner()).ifPresent(about::add);
        found.ifPresent(stored -> type.fields().forEach(field -> {
            Object value = type.valueOf(stored.row(), field);
            if (value instanceof CitizenId number) {
                bearers(number, about);
            } else if (value instanceof Ref<?> ref && field.target() == Person.class) {
                about.add(ref.id());
            }
        }));
    }

    private void bearers(CitizenId number, Set<UUID> about) {
        records.page(Query.of(Person.class).where("citizenId", number.value()).limit(10))
                .items()
                .forEach(person -> about.add(person.row().id().id()));
    }
}
