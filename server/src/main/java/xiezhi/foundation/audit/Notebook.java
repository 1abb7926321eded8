package xiezhi.foundation.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** 记录簿: writes entries, many in one statement, in the transaction of the caller if there is one. */
@Component
class Notebook {
    private static final String INSERT = """
            insert into audit.entry (at, actor, account, identity, address, action, standard, object, detail, result)
            select at, actor, account, identity, address, action, standard, object, detail::jsonb, result
            from unnest(?::timestamptz[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[])
                with ordinality as n (at, actor, account, identity, address, action, standard, object, detail, result, place)
            order by place""";
    private final JdbcTemplate sql;

    Notebook(JdbcTemplate sql) {
        this.sql = sql;
    }

    void write(List<Note> notes) {
        sql.update(INSERT, statement -> {
            statement.setObject(
                    1, column(notes, note -> note.at().atOffset(ZoneOffset.UTC).toString()));
            statement.setObject(2, column(notes, note -> note.actor().toString()));
            statement.setObject(3, column(notes, Note::account));
            statement.setObject(4, column(notes, Note::identity));
            statement.setObject(5, column(notes, Note::address));
            statement.setObject(6, column(notes, Note::action));
            statement.setObject(7, column(notes, Note::standard));
            statement.setObject(
                    8,
                    column(
                            notes,
                            note -> note.object() == null ? null : note.object().toString()));
            statement.setObject(9, column(notes, Note::detail));
            statement.setObject(10, column(notes, Note::result));
        });
    }

    private static Object column(List<Note> notes, Function<Note, Object> part) {
        return notes.stream().map(part).toArray(String[]::new);
    }
}
