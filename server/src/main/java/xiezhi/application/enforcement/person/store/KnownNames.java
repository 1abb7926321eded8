package xiezhi.application.enforcement.person.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.OtherName;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.matching.Sound;
import xiezhi.kernel.record.Ref;

/** 姓名索引: every name under which somebody is known, and how it sounds. Read off the person with each change, never written by hand. */
@Component
public class KnownNames {
    private final JdbcClient sql;

    KnownNames(JdbcClient sql) {
        this.sql = sql;
    }

    /** Writes the names of the person anew. */
    public void index(Person person) {
        sql.sql("delete from person.known_name where person = ?")
                .param(person.id().id())
                .update();
        for (String name : namesOf(person)) {
            sql.sql("insert into person.known_name (person, name, sound) values (?, ?, ?)")
                    .params(List.of(person.id().id(), name, Sound.of(name)))
                    .update();
        }
    }

    private static Set<String> namesOf(Person person) {
        return Stream.concat(Stream.of(person.name()), person.names().stream().map(OtherName::name))
                .map(name -> name.value())
                .collect(Collectors.toSet());
    }

    /** Living records with that name or one that sounds like it, those of the same name first. */
    public List<Ref<Person>> like(String name, int most) {
        return sql
                .sql("""
                        select k.person
                        from person.known_name k join person.person p on p.id = k.person and p.merged_into is null
                        where k.sound = :sound group by k.person
                        order by min(case when k.name = :name then 0 else 1 end), k.person limit :most""")
                .param("name", name)
                .param("sound", Sound.of(name))
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(Ref::<Person>of)
                .toList();
    }
}
