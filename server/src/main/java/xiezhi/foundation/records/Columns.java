package xiezhi.foundation.records;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.foundation.security.Vault;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.Kind;
import xiezhi.kernel.record.Plain;
import xiezhi.kernel.record.Ref;

/** 列值: a field's value as its column holds it, sealed where the standard says so, and back. */
@Component
class Columns {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Vault vault;

    Columns(Vault vault) {
        this.vault = vault;
    }

    /** What goes into the column. */
    @Nullable
    Object toColumn(Connection connection, Field field, @Nullable Object value) throws SQLException {
        if (value == null) {
            return null;
        }
        if (field.sealed()) {
            return vault.seal(text(field, value));
        }
        return switch (field.kind()) {
            case REF -> ((Ref<?>) value).id();
            case REFS ->
                connection.createArrayOf(
                        "uuid",
                        ((Collection<?>) value)
                                .stream().map(r -> ((Ref<?>) r).id()).toArray());
            case CODE -> Plain.code((Enum<?>) value);
            case CODES ->
                connection.createArrayOf(
                        "text",
                        ((Collection<?>) value)
                                .stream().map(c -> Plain.code((Enum<?>) c)).toArray());
            case LIST -> json(text(field, value));
            case INSTANT -> Timestamp.from((Instant) inside(field, value));
            default -> inside(field, value);
        };
    }

    /** The blind index of a sealed element. */
    @Nullable
    String blind(Field field, @Nullable Object value) {
        return value == null ? null : vault.blind(text(field, value));
    }

    /** The SQL type of an absent value. */
    int sqlType(Field field) {
        return field.sealed()
                ? Types.VARCHAR
                : switch (field.kind()) {
                    case INTEGER -> Types.BIGINT;
                    case DECIMAL, MONEY -> Types.NUMERIC;
                    case BOOLEAN -> Types.BOOLEAN;
                    case DATE -> Types.DATE;
                    case INSTANT -> Types.TIMESTAMP_WITH_TIMEZONE;
                    case REF, LIST -> Types.OTHER;
                    case REFS, CODES -> Types.ARRAY;
                    default -> Types.VARCHAR;
                };
    }

    /** What the column holds, as the field's Java value. */
    @Nullable
    Object toValue(Field field, ResultSet row, int index) throws SQLException {
        if (field.sealed()) {
            String sealed = row.getString(index);
            return sealed == null ? null : parse(field, vault.open(sealed));
        }
        return switch (field.kind()) {
            case REF -> ref(row.getObject(index, UUID.class));
            case REFS, CODES -> Plain.to(field, list(row.getArray(index)));
            case LIST -> nullable(row.getString(index), text -> parse(field, text));
            case DATE -> element(field, row.getObject(index, LocalDate.class));
            case INSTANT -> nullable(row.getTimestamp(index), t -> element(field, t.toInstant()));
            case DECIMAL, MONEY -> nullable(row.getBigDecimal(index), d -> element(field, d));
            case INTEGER -> nullable(row.getObject(index), v -> Plain.to(field, v));
            case BOOLEAN -> row.getObject(index);
            default -> Plain.to(field, row.getString(index));
        };
    }

    private static String text(Field field, Object value) {
        Object plain = Plain.of(field, value);
        return field.kind() == Kind.LIST ? JSON.writeValueAsString(plain) : String.valueOf(plain);
    }

    private static @Nullable Object parse(Field field, String text) {
        return Plain.to(field, field.kind() == Kind.LIST ? JSON.readValue(text, List.class) : text);
    }

    private static Object inside(Field field, Object value) {
        return field.element() == null ? value : Plain.inside((Record) value);
    }

    private static @Nullable Object element(Field field, @Nullable Object value) {
        return value == null || field.element() == null
                ? value
                : Plain.to(field, value instanceof BigDecimal d ? d.toPlainString() : value);
    }

    private static @Nullable Object ref(@Nullable UUID id) {
        return id == null ? null : Ref.of(id);
    }

    private static @Nullable Object list(@Nullable Array array) throws SQLException {
        return array == null ? null : List.of((Object[]) array.getArray());
    }

    private static <T> @Nullable Object nullable(
            @Nullable T value, java.util.function.Function<T, @Nullable Object> reading) {
        return value == null ? null : reading.apply(value);
    }

    static PGobject json(String text) throws SQLException {
        PGobject json = new PGobject();
        json.setType("jsonb");
        json.setValue(text);
        return json;
    }
}
