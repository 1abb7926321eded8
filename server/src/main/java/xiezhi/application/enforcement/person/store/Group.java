package xiezhi.application.enforcement.person.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/** 同一人: the records that a merge has found to be one person. The records stay as they are; only the reading follows the link. */
@Component
public class Group {
    private final JdbcClient sql;

    Group(JdbcClient sql) {
        this.sql = sql;
    }

    /** The record that stands for the person now. */
    public Ref<Person> root(Ref<Person> person) {
        return sql.sql("""
                        with recursive up as (
                            select id, merged_into from person.person where id = :id
                            union all
                            select p.id, p.merged_into from person.person p join up on p.id = up.merged_into)
                        select id from up where merged_into is null""")
                .param("id", person.id())
                .query(UUID.class)
                .optional()
                .map(Ref::<Person>of)
                .orElse(person);
    }

    /** All records of the person, the one that stands for him first. */
    public List<UUID> of(Ref<Person> person) {
        return sql.sql("""
                        with recursive down as (
                            select cast(:root as uuid) as id, 0 as depth
                            union all
                            select p.id, depth + 1 from person.person p join down on p.merged_into = down.id)
                        select id from down order by depth, id""").param("root", root(person).id()).query(UUID.class).list();
    }
}
