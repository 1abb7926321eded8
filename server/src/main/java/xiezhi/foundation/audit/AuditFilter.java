package xiezhi.foundation.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 查阅条件: fixed texts with parameters; a condition whose value was not given is left out. */
final class AuditFilter {
    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final Map<String, Object> said = new LinkedHashMap<>();

    private AuditFilter() {}

    static AuditFilter of(
            @Nullable String actor,
            @Nullable String action,
            @Nullable String standard,
            @Nullable UUID object,
            @Nullable Instant from,
            @Nullable Instant to) {
        AuditFilter filter = new AuditFilter();
        filter.add("actor", "(e.account = ? or e.actor::text = ?)", given(actor), given(actor));
        filter.add("action", "e.action = ?", given(action));
        filter.add("standard", "e.standard = ?", given(standard));
        filter.add("object", "e.object = ?", object);
        filter.add("from", "e.at >= ?", utc(from));
        filter.add("to", "e.at < ?", utc(to));
        return filter;
    }

    /** The same, only what was noted before this entry. */
    AuditFilter before(@Nullable Long seq) {
        AuditFilter filter = new AuditFilter();
        filter.conditions.append(conditions);
        filter.values.addAll(values);
        filter.said.putAll(said);
        filter.add("before", "e.seq < ?", seq);
        return filter;
    }

    String conditions() {
        return conditions.toString();
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    /** What was looked for, by name, for the trail itself. */
    Map<String, Object> said() {
        return said;
    }

    private void add(String name, String condition, @Nullable Object... given) {
        for (Object value : given) {
            if (value == null) {
                return;
            }
        }
        conditions.append(" and ").append(condition);
        values.addAll(List.of(given));
        said.put(name, String.valueOf(given[0]));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
