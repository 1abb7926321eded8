package xiezhi.foundation.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.Plain;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 绑定: puts rows into statements and takes them out of results, in the order of {@link Table}. */
@Component
class Binder {
    private final Columns columns;

    Binder(Columns columns) {
        this.columns = columns;
    }

    <R extends Record> void bindInsert(PreparedStatement statement, RecordType<R> type, Stored<R> stored)
            throws SQLException {
        Connection connection = statement.getConnection();
        Placement at = stored.placement();
        statement.setObject(1, type.keyOf(stored.row()).id());
        statement.setInt(2, stored.version());
        statement.setObject(3, at.unit());
        statement.setObject(4, at.owner(), Types.OTHER);
        statement.setArray(5, connection.createArrayOf("uuid", at.team().toArray()));
        statement.setTimestamp(6, Timestamp.from(stored.createdAt()));
        statement.setObject(7, stored.createdBy());
        statement.setTimestamp(8, Timestamp.from(stored.changedAt()));
        statement.setObject(9, stored.changedBy());
        bindFields(statement, type, stored.row(), 10);
    }

    /** Binds the fields, blind indexes and search words from the index on; returns the next free index. */
    <R extends Record> int bindFields(PreparedStatement statement, RecordType<R> type, R row, int from)
            throws SQLException {
        Table table = Table.of(type);
        int index = from;
        for (Field field : table.fields) {
            Object value = columns.toColumn(statement.getConnection(), field, type.valueOf(row, field));
            if (value == null) {
                statement.setNull(index++, columns.sqlType(field));
            } else {
                statement.setObject(index++, value);
            }
        }
        for (Field field : table.blind) {
            statement.setString(index++, columns.blind(field, type.valueOf(row, field)));
        }
        if (table.searched) {
            statement.setArray(
                    index++,
                    statement
                            .getConnection()
                            .createArrayOf("text", words(type, row).toArray()));
        }
        return index;
    }

    private static <R extends Record> Set<String> words(RecordType<R> type, R row) {
        return Table.of(type).fields.stream()
                .filter(f -> f.searched() && !f.sealed())
                .flatMap(f -> textOf(f, type.valueOf(row, f)))
                .flatMap(text -> Words.of(text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> textOf(Field field, @Nullable Object value) {
        Object plain = Plain.of(field, value);
        return plain == null ? Stream.empty() : Stream.of(plain.toString());
    }

    /** The row that the result stands on. */
    <R extends Record> Stored<R> read(RecordType<R> type, ResultSet result) throws SQLException {
        @Nullable Object[] values = new Object[type.fields().size()];
        int column = Table.COMMON.size() + 1;
        for (int i = 0; i < values.length; i++) {
            Field field = type.fields().get(i);
            values[i] =
                    field.key() ? Ref.of(result.getObject(1, UUID.class)) : columns.toValue(field, result, column++);
        }
        Placement at = new Placement(result.getObject(3, UUID.class), result.getObject(4, UUID.class), team(result));
        return new Stored<>(
                type.make(values),
                result.getInt(2),
                at,
                instant(result, 6),
                result.getObject(7, UUID.class),
                instant(result, 8),
                result.getObject(9, UUID.class));
    }

    private static Set<UUID> team(ResultSet result) throws SQLException {
        Object[] people = (Object[]) result.getArray(5).getArray();
        return Stream.of(people).map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    private static Instant instant(ResultSet result, int column) throws SQLException {
        return result.getTimestamp(column).toInstant();
    }

    /** What a sealed field is searched by. */
    @Nullable
    String blind(Field field, Object value) {
        return columns.blind(field, value);
    }

    @Nullable
    Object toColumn(Connection connection, Field field, Object value) throws SQLException {
        return columns.toColumn(connection, field, value);
    }
}
