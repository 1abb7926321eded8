package xiezhi.application.enforcement.person.sealing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Seal;
import xiezhi.application.enforcement.person.store.Group;
import xiezhi.application.enforcement.person.store.Readings;
import xiezhi.kernel.record.Ref;

/** 封存对象: the identifiers that a seal hides: episodes, their files, judgments, and the person when nothing else is on record. */
@Component
public class SealedSubjects {
    private final Readings readings;
    private final Group group;
    private final JdbcClient sql;

    SealedSubjects(Readings readings, Group group, JdbcClient sql) {
        this.readings = readings;
        this.group = group;
        this.sql = sql;
    }

    /** Reckons anew what is hidden of the person; asked with each seal, each lifting and each new episode. */
    public void cover(Ref<Person> person) {
        UUID root = group.root(person).id();
        List<UUID> records = group.of(person);
        sql.sql("delete from person.veil where person = any(?)")
                .param(records.toArray(UUID[]::new))
                .update();
        for (UUID subject : subjects(person, records)) {
            sql.sql("insert into person.veil (subject, person) values (?, ?) on conflict do nothing")
                    .params(subject, root)
                    .update();
        }
    }

    private Set<UUID> subjects(Ref<Person> person, List<UUID> records) {
        List<Seal> seals = readings.rows(Seal.class, person).stream()
                .filter(seal -> seal.liftedOn() == null)
                .toList();
        List<Episode> episodes = readings.episodes(person);
        Set<UUID> hidden = new LinkedHashSet<>();
        seals.forEach(seal -> seal.episodes().forEach(episode -> hidden.add(episode.id())));
        boolean whole = !seals.isEmpty()
                && episodes.stream()
                        .allMatch(episode -> hidden.contains(episode.id().id()));
        episodes.stream()
                .filter(episode -> hidden.contains(episode.id().id()))
                .forEach(episode -> hidden.addAll(sourceOf(episode)));
        seals.forEach(seal -> seal.rows().forEach(row -> hidden.add(UUID.fromString(row.row()))));
        if (whole) {
            hidden.addAll(records);
        }
        return hidden;
    }

    private static List<UUID> sourceOf(Episode episode) {
        List<UUID> source = new ArrayList<>();
        if (episode.sourceId() != null) {
            source.add(UUID.fromString(episode.sourceId()));
        }
        return source;
    }
}
