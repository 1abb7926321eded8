package xiezhi.application.enforcement.person.line;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.sealing.LetIn;
import xiezhi.application.enforcement.person.store.Group;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Ref;

/** 可及: whether a person is an actor's to read about: some unit of his has or had the person in hand, and nothing hides him. */
@Component
public class Reach {
    private final Group group;
    private final LetIn letIn;
    private final JdbcClient sql;

    Reach(Group group, LetIn letIn, JdbcClient sql) {
        this.group = group;
        this.letIn = letIn;
        this.sql = sql;
    }

    /** All records of the person, the standing one first; NotFound in the same words whether he is unknown, another's or sealed. */
    public List<UUID> demand(Ref<Person> person) {
        Actor actor = Acting.current();
        List<UUID> records = group.of(person);
        if (letIn.hides(Ref.of(records.getFirst()), actor) || !within(records, actor)) {
            throw new NotFound("没有这名人员, 或者不在您的数据范围内");
        }
        return records;
    }

    private boolean within(List<UUID> records, Actor actor) {
        return sql.sql("""
                        select exists (select 1 from person.person where id = any(:ids) and (:all or unit = any(:units)))
                            or exists (select 1 from person.episode where person = any(:ids) and unit = any(:units))""")
                .param("ids", records.toArray(UUID[]::new))
                .param("all", actor.scope().everything())
                .param("units", actor.scope().units().toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
