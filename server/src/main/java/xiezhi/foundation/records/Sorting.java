package xiezhi.foundation.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;

/** 排序: by one listed field and the key, absent values last; and the condition by which the next page begins. */
record Sorting(@Nullable Field field, boolean descending) {

    static Sorting of(RecordType<?> type, @Nullable String sort) {
        if (sort == null || sort.isBlank()) {
            return new Sorting(null, true);
        }
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        Field field = type.field(name);
        if (name.equals("id") || (field != null && field.key())) {
            return new Sorting(null, descending);
        }
        if (field == null || !field.listed() || field.sealed()) {
            throw Unfit.field("sort", "不能按 %s 排序; 可按列表项排序".formatted(name));
        }
        return new Sorting(field, descending);
    }

    private String column() {
        return field == null ? "id" : field.column();
    }

    String order(String prefix) {
        String way = descending ? " desc" : "";
        return field == null
                ? prefix + "id" + way
                : "%s%s%s%s, %sid%s"
                        .formatted(prefix, column(), way, field.required() ? "" : " nulls last", prefix, way);
    }

    /** The condition for the rows behind the cursor; adds its values. */
    Optional<String> after(@Nullable String cursor, List<Object> values) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        Cursor at = Cursor.of(cursor);
        String than = descending ? "<" : ">";
        if (field == null) {
            values.add(at.id());
            return Optional.of("t.id " + than + " ?");
        }
        return Optional.of(at.value() == null ? amongAbsent(at.id(), than, values) : behind(field, at, than, values));
    }

    boolean byId() {
        return field == null;
    }

    /** By id along the index that begins with the unit. */
    String orderInUnit() {
        return descending ? "t.unit desc, t.id desc" : "t.unit, t.id";
    }

    /** The same place as {@link #after}, found in the index that begins with the unit. */
    Optional<String> afterInUnit(@Nullable String cursor, List<Object> values) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        values.add(Cursor.of(cursor).id());
        return Optional.of("(t.unit, t.id) %s (u.unit, ?)".formatted(descending ? "<" : ">"));
    }

    private String amongAbsent(UUID id, String than, List<Object> values) {
        values.add(id);
        return "(t.%s is null and t.id %s ?)".formatted(column(), than);
    }

    private String behind(Field by, Cursor at, String than, List<Object> values) {
        values.add(String.valueOf(at.value()));
        values.add(at.id());
        String ahead =
                "(t.%s, t.id) %s (?::%s, ?)".formatted(column(), than, by.kind().column());
        return by.required() ? ahead : "(" + ahead + " or t." + column() + " is null)";
    }
}
