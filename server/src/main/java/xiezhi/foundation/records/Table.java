package xiezhi.foundation.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;

/** 表: the SQL of one record standard, made once from its descriptor. Every name in it comes from the descriptor, none from a user. */
final class Table {
    private static final Map<RecordType<?>, Table> KNOWN = new ConcurrentHashMap<>();
    static final List<String> COMMON =
            List.of("id", "version", "unit", "owner", "team", "created_at", "created_by", "changed_at", "changed_by");

    final RecordType<?> type;
    /** The fields that have a column: all but the key. */
    final List<Field> fields;

    final List<Field> blind;
    final boolean searched;
    final String insert;
    final String update;
    final String columns;

    private Table(RecordType<?> type) {
        this.type = type;
        this.fields = type.fields().stream().filter(f -> !f.key()).toList();
        this.blind = fields.stream().filter(Field::blind).toList();
        this.searched = fields.stream().anyMatch(f -> f.searched() && !f.sealed());
        this.columns = Stream.concat(COMMON.stream(), fields.stream().map(Field::column))
                .map(c -> "t." + c)
                .collect(Collectors.joining(", "));
        this.insert = insertSql();
        this.update = updateSql();
    }

    static Table of(RecordType<?> type) {
        return KNOWN.computeIfAbsent(type, Table::new);
    }

    private List<String> written() {
        List<String> written =
                new ArrayList<>(fields.stream().map(Field::column).toList());
        blind.forEach(f -> written.add(f.blindColumn()));
        return written;
    }

    private String insertSql() {
        List<String> all = new ArrayList<>(COMMON);
        all.addAll(written());
        String marks = "?, ".repeat(all.size());
        return searched
                ? "insert into %s (%s, search) values (%sarray_to_tsvector(?))"
                        .formatted(type.table(), String.join(", ", all), marks)
                : "insert into %s (%s) values (%s)"
                        .formatted(type.table(), String.join(", ", all), marks.substring(0, marks.length() - 2));
    }

    private String updateSql() {
        String sets = written().stream().map(c -> c + " = ?").collect(Collectors.joining(", "));
        return "update %s set version = version + 1, changed_at = ?, changed_by = ?, %s%s where id = ? and version = ?"
                .formatted(type.table(), sets, searched ? ", search = array_to_tsvector(?)" : "");
    }
}
