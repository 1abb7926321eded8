package xiezhi.foundation.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;

/** 迁移草稿: compares a record with its migrated table and drafts what is missing; a person finishes it. No draft: they agree. */
@Component
public class SchemaDraft {
    private static final Map<String, String> COMMON_TYPES = Map.of(
            "id", "uuid primary key",
            "version", "int not null",
            "unit", "uuid not null",
            "owner", "uuid",
            "team", "uuid[] not null default '{}'",
            "created_at", "timestamptz not null",
            "created_by", "uuid not null",
            "changed_at", "timestamptz not null",
            "changed_by", "uuid not null");
    private final JdbcTemplate jdbc;

    SchemaDraft(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The statements by which the table would equal the record; empty when it does. */
    public List<String> of(RecordType<?> type) {
        Map<String, Column> present = present(type);
        return present.isEmpty() ? List.of(create(type)) : changes(type, present);
    }

    /** 列: what the database says of a column. */
    private record Column(String type, boolean required) {}

    private Map<String, Column> present(RecordType<?> type) {
        Map<String, Column> present = new TreeMap<>();
        String[] name = type.table().split("\\.");
        jdbc.query(
                """
                select a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull
                from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = ? and c.relname = ? and a.attnum > 0 and not a.attisdropped""",
                row -> {
                    present.put(row.getString(1), new Column(row.getString(2), row.getBoolean(3)));
                },
                name[0],
                name[1]);
        return present;
    }

    /** The table of a record that has none. */
    public static String create(RecordType<?> type) {
        List<String> lines = new ArrayList<>(Table.COMMON.stream()
                .map(c -> "    " + c + " " + COMMON_TYPES.get(c))
                .toList());
        wanted(type)
                .forEach((name, column) ->
                        lines.add("    " + name + " " + column.type() + (column.required() ? " not null" : "")));
        String table = "-- %s\ncreate table %s (\n%s\n);\n"
                .formatted(type.standard().name(), type.table(), String.join(",\n", lines));
        return table + String.join("\n", indexes(type)) + "\n";
    }

    private static Map<String, Column> wanted(RecordType<?> type) {
        Map<String, Column> wanted = new java.util.LinkedHashMap<>();
        for (Field field : Table.of(type).fields) {
            wanted.put(
                    field.column(),
                    new Column(field.sealed() ? "text" : field.kind().column(), field.required()));
        }
        for (Field field : Table.of(type).blind) {
            wanted.put(field.blindColumn(), new Column("text", field.required()));
        }
        if (Table.of(type).searched) {
            wanted.put("search", new Column("tsvector", false));
        }
        return wanted;
    }

    private static List<String> indexes(RecordType<?> type) {
        List<String> indexes = new ArrayList<>(List.of("create index on %s (unit, id);".formatted(type.table())));
        if (Table.of(type).searched) {
            indexes.add("create index on %s using gin (search);".formatted(type.table()));
        }
        Table.of(type)
                .blind
                .forEach(f -> indexes.add("create index on %s (%s);".formatted(type.table(), f.blindColumn())));
        return indexes;
    }

    private static List<String> changes(RecordType<?> type, Map<String, Column> present) {
        Map<String, Column> wanted = wanted(type);
        Stream<String> added = wanted.entrySet().stream()
                .filter(w -> !present.containsKey(w.getKey()))
                .map(w -> "alter table %s add column %s %s%s;"
                        .formatted(
                                type.table(),
                                w.getKey(),
                                w.getValue().type(),
                                w.getValue().required() ? " not null" : ""));
        Stream<String> dropped = present.keySet().stream()
                .filter(p -> !wanted.containsKey(p) && !Table.COMMON.contains(p))
                .map(p -> "-- %s.%s is in no component of the record; keep it only with a reason"
                        .formatted(type.table(), p));
        Stream<String> differing = wanted.entrySet().stream()
                .flatMap(w -> differences(type, w.getKey(), w.getValue(), present.get(w.getKey())));
        return Stream.of(added, differing, dropped).flatMap(s -> s).toList();
    }

    private static Stream<String> differences(
            RecordType<?> type, String name, Column wanted, @Nullable Column present) {
        if (present == null) {
            return Stream.empty();
        }
        Stream<String> required = wanted.required() == present.required()
                ? Stream.empty()
                : Stream.of("alter table %s alter column %s %s not null;"
                        .formatted(type.table(), name, wanted.required() ? "set" : "drop"));
        Stream<String> typed = same(wanted.type(), present.type())
                ? Stream.empty()
                : Stream.of("alter table %s alter column %s type %s;".formatted(type.table(), name, wanted.type()));
        return Stream.concat(typed, required);
    }

    private static boolean same(String wanted, String present) {
        String known = present.toLowerCase(Locale.ROOT)
                .replace("timestamp with time zone", "timestamptz")
                .replace(",", ", ");
        String asked = wanted.replace(",", ", ");
        return known.equals(asked)
                || (asked.equals("bigint") && known.equals("integer"))
                || (asked.equals("text") && known.startsWith("character"));
    }
}
