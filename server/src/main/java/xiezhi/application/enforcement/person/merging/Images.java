package xiezhi.application.enforcement.person.merging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.BeforeImage;
import xiezhi.application.enforcement.person.MergeCase;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 影像: takes a row as its columns stand, and puts it back the same way, sealed bytes included. */
@Component
class Images {
    private final Records records;
    private final JdbcClient sql;

    Images(Records records, JdbcClient sql) {
        this.records = records;
        this.sql = sql;
    }

    void take(Ref<MergeCase> mergeCase, Ref<Person> person, Placement at, Instant now) {
        String columns = sql.sql("select (to_jsonb(p) - 'search')::text from person.person p where id = ?")
                .param(person.id())
                .query(String.class)
                .single();
        records.add(
                new BeforeImage(
                        Ref.next(),
                        mergeCase,
                        RecordType.of(Person.class).code(),
                        person.id().toString(),
                        columns,
                        now),
                at);
    }

    /** Puts the person's own columns back; version and times go on, for a version never comes twice. */
    void restore(Ref<MergeCase> mergeCase, Ref<Person> person) {
        List<String> columns = sql.sql("""
                        select quote_ident(column_name) from information_schema.columns
                        where table_schema = 'person' and table_name = 'person'
                          and column_name not in ('id', 'version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'search')""").query(String.class).list();
        String sets = columns.stream().map(column -> column + " = b." + column).collect(Collectors.joining(", "));
        sql.sql("""
                        update person.person p set %s
                        from person.before_image i, jsonb_populate_record(null::person.person, i.columns::jsonb) b
                        where i.merge_case = :merge and i.row = :row and p.id = :person""".formatted(sets))
                .param("merge", mergeCase.id())
                .param("row", person.id().toString())
                .param("person", person.id())
                .update();
    }

    /** The whole row as its columns stand, less what every write moves on; equal before a merge and after its undoing. */
    static String comparable(JdbcClient sql, UUID person) {
        return sql.sql(
                        "select (to_jsonb(p) - 'version' - 'changed_at' - 'changed_by')::text from person.person p where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }
}
