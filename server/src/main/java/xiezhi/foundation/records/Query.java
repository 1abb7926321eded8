package xiezhi.foundation.records;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 查询: which rows of a record, in which order, from where on. Field names are those of the components; the store refuses
 * others. Scope is added by the store, never here.
 *
 * @param text what the search box holds, or null
 * @param sort component name, with {@code -} in front for descending; null for newest first
 * @param limit page size, 1 to 1,000
 * @param after opaque cursor of the page before, or null
 */
public record Query<R extends Record>(
        Class<R> type,
        List<Condition> conditions,
        @Nullable String text,
        @Nullable String sort,
        int limit,
        @Nullable String after) {

    /** 条件: one limit on one field. The value is a Java value of the field's type, or a text to be read as one. */
    public record Condition(String field, Test test, Object value) {}

    /** 比较. */
    public enum Test {
        IS,
        FROM,
        TO,
        /** Value is a list; any of them. */
        IN,
        /** Field is absent (true) or present (false). */
        ABSENT
    }

    public Query {
        conditions = List.copyOf(conditions);
    }

    public static <R extends Record> Query<R> of(Class<R> type) {
        return new Query<>(type, List.of(), null, null, 20, null);
    }

    public Query<R> where(String field, Object value) {
        return and(field, Test.IS, value);
    }

    public Query<R> and(String field, Test test, Object value) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(new Condition(field, test, value));
        return new Query<>(type, more, text, sort, limit, after);
    }

    public Query<R> search(@Nullable String words) {
        return new Query<>(type, conditions, words, sort, limit, after);
    }

    public Query<R> sortedBy(@Nullable String by) {
        return new Query<>(type, conditions, text, by, limit, after);
    }

    public Query<R> limit(int rows) {
        return new Query<>(type, conditions, text, sort, rows, after);
    }

    public Query<R> after(@Nullable String cursor) {
        return new Query<>(type, conditions, text, sort, limit, cursor);
    }
}
