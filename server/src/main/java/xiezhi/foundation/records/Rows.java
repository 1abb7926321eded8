package xiezhi.foundation.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.ChangedMeanwhile;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.Plain;
import xiezhi.kernel.record.RecordType;

/** 行: the statements of the store. Knows SQL and descriptors; knows nothing of duties or events. */
@Component
class Rows {
    private final JdbcTemplate jdbc;
    private final Binder binder;
    private final Past past;
    private final List<Veil> veils;

    Rows(JdbcTemplate jdbc, Binder binder, Past past, List<Veil> veils) {
        this.jdbc = jdbc;
        this.binder = binder;
        this.past = past;
        this.veils = veils;
    }

    <R extends Record> void insert(RecordType<R> type, List<Stored<R>> many) {
        with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(Table.of(type).insert)) {
                for (Stored<R> stored : many) {
                    binder.bindInsert(statement, type, stored);
                    if (many.size() == 1) {
                        return statement.executeUpdate();
                    }
                    statement.addBatch();
                }
                return statement.executeBatch().length;
            }
        });
    }

    <R extends Record> void update(RecordType<R> type, Stored<R> stored) {
        int changed = with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(Table.of(type).update)) {
                statement.setTimestamp(1, Timestamp.from(stored.changedAt()));
                statement.setObject(2, stored.changedBy());
                int next = binder.bindFields(statement, type, stored.row(), 3);
                statement.setObject(next, type.keyOf(stored.row()).id());
                statement.setInt(next + 1, stored.version() - 1);
                return statement.executeUpdate();
            }
        });
        if (changed != 1) {
            throw new ChangedMeanwhile("他人刚刚修改了这条记录; 请重新打开", null);
        }
    }

    <R extends Record> void keepHistory(RecordType<R> type, Stored<R> before) {
        past.keep(type, type.keyOf(before.row()).id(), before.version());
    }

    void place(RecordType<?> type, UUID id, Placement at) {
        with(connection -> {
            String sql = "update " + type.table() + " set unit = ?, owner = ?, team = ? where id = ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, at.unit());
                statement.setObject(2, at.owner(), java.sql.Types.OTHER);
                statement.setArray(3, connection.createArrayOf("uuid", at.team().toArray()));
                statement.setObject(4, id);
                return statement.executeUpdate();
            }
        });
    }

    <R extends Record> Optional<Stored<R>> one(RecordType<R> type, UUID id, Actor actor, boolean lock) {
        return with(connection -> {
            Selection selection = new Selection(type, Query.of(type.java()), actor, binder, connection, veils);
            String scope = selection.scopeOfRow();
            String sql = "select %s from %s t where t.id = ? and %s%s"
                    .formatted(Table.of(type).columns, type.table(), scope, lock ? " for update" : "");
            List<Object> values = new ArrayList<>(List.of(id));
            values.addAll(selection.values());
            return read(type, prepare(connection, sql, values)).stream().findFirst();
        });
    }

    <R extends Record> Page<R> page(RecordType<R> type, Query<R> query, Actor actor) {
        return with(connection -> {
            Selection selection = new Selection(type, query, actor, binder, connection, veils);
            List<Stored<R>> found = read(type, selection.prepare(selection.page()));
            boolean more = found.size() > query.limit();
            List<Stored<R>> items = more ? found.subList(0, query.limit()) : found;
            return new Page<>(items, more ? cursorAt(type, query, items.getLast()) : null);
        });
    }

    <R extends Record> long stream(RecordType<R> type, Query<R> query, Actor actor, Consumer<Stored<R>> each) {
        return with(connection -> {
            Selection selection = new Selection(type, query, actor, binder, connection, veils);
            try (PreparedStatement statement = selection.prepare(selection.all())) {
                statement.setFetchSize(500);
                long count = 0;
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        each.accept(binder.read(type, result));
                        count++;
                    }
                }
                return count;
            }
        });
    }

    long count(RecordType<?> type, Query<?> query, Actor actor, long cap) {
        return with(connection -> {
            Selection selection = new Selection(type, query, actor, binder, connection, veils);
            try (PreparedStatement statement = selection.prepare(selection.capped(cap));
                    ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    <R extends Record> List<Stored<R>> history(RecordType<R> type, UUID id) {
        return with(connection -> read(type, prepare(connection, past.versions(type), List.of(type.code(), id))));
    }

    /** Whether something of the type is hidden from the actor. */
    boolean veiled(RecordType<?> type, Actor actor) {
        return veils.stream().anyMatch(veil -> veil.over(type, actor).isPresent());
    }

    Map<UUID, String> titles(RecordType<?> type, Collection<UUID> ids, Actor actor) {
        Field title = type.field(type.standard().title());
        if (title == null || title.sealed() || ids.isEmpty()) {
            return Map.of();
        }
        List<Veil.Shown> shown =
                veils.stream().flatMap(veil -> veil.over(type, actor).stream()).toList();
        String limits = shown.stream().map(one -> " and " + one.sql()).collect(Collectors.joining());
        String sql =
                "select t.id, t.%s from %s t where t.id = any(?)%s".formatted(title.column(), type.table(), limits);
        return with(connection -> {
            List<Object> values = new ArrayList<>(List.of(connection.createArrayOf("uuid", ids.toArray())));
            shown.forEach(one -> values.addAll(one.values()));
            try (PreparedStatement statement = prepare(connection, sql, values);
                    ResultSet result = statement.executeQuery()) {
                Map<UUID, String> names = new HashMap<>();
                while (result.next()) {
                    names.put(result.getObject(1, UUID.class), result.getString(2));
                }
                return names;
            }
        });
    }

    private static <R extends Record> String cursorAt(RecordType<R> type, Query<R> query, Stored<R> last) {
        Field by = Sorting.of(type, query.sort()).field();
        Object value = by == null ? null : Plain.of(by, type.valueOf(last.row(), by));
        return new Cursor(
                        value == null ? null : value.toString(),
                        type.keyOf(last.row()).id())
                .text();
    }

    private <R extends Record> List<Stored<R>> read(RecordType<R> type, PreparedStatement prepared)
            throws SQLException {
        try (PreparedStatement statement = prepared;
                ResultSet result = statement.executeQuery()) {
            List<Stored<R>> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(binder.read(type, result));
            }
            return rows;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, List<?> values) throws SQLException {
        return Selection.bind(connection.prepareStatement(sql), values);
    }

    private <T> T with(ConnectionCallback<@Nullable T> work) {
        T done = jdbc.execute(work);
        if (done == null) {
            throw new IllegalStateException("the database answered nothing");
        }
        return done;
    }
}
