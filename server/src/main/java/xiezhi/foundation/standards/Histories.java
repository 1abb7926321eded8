package xiezhi.foundation.standards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.records.Names;
import xiezhi.foundation.records.OnBehalf;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 变更记录: what each version changed, by whom, for whom and when; masked like the row itself. */
@Component
class Histories {
    private final Records records;
    private final OnBehalf onBehalf;
    private final Rendering rendering;
    private final Names names;

    Histories(Records records, OnBehalf onBehalf, Rendering rendering, Names names) {
        this.records = records;
        this.onBehalf = onBehalf;
        this.rendering = rendering;
        this.names = names;
    }

    <R extends Record> List<Map<String, Object>> of(RecordType<R> type, UUID id) {
        List<Stored<R>> versions = new ArrayList<>();
        versions.add(records.get(type.java(), Ref.of(id)));
        versions.addAll(records.history(type.java(), Ref.of(id)));
        List<Map<String, Object>> shown = rendering.rows(versions);
        Map<Integer, UUID> principals = onBehalf.of(type, id);
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            lines.add(line(
                    versions.get(i),
                    principals.get(versions.get(i).version()),
                    changes(type, shown.get(i), i + 1 < shown.size() ? shown.get(i + 1) : null, versions, i)));
        }
        return lines;
    }

    private Map<String, Object> line(Stored<?> version, @Nullable UUID principal, List<Map<String, Object>> changes) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("version", version.version());
        line.put("at", version.changedAt().toString());
        String name = names.of(version.changedBy());
        String shown = principal == null ? name : name + "（代" + names.of(principal) + "）";
        line.put("by", Map.of("id", version.changedBy().toString(), "name", shown));
        if (principal != null) {
            line.put("proxyFor", Map.of("id", principal.toString(), "name", names.of(principal)));
        }
        line.put("changes", changes);
        return line;
    }

    private static <R extends Record> List<Map<String, Object>> changes(
            RecordType<R> type,
            Map<String, Object> now,
            @Nullable Map<String, Object> before,
            List<Stored<R>> versions,
            int at) {
        if (before == null) {
            return List.of();
        }
        List<Map<String, Object>> changes = new ArrayList<>();
        type.fields().forEach(field -> {
            Object after = type.valueOf(versions.get(at).row(), field);
            if (!Objects.equals(after, type.valueOf(versions.get(at + 1).row(), field))) {
                Map<String, Object> change = new LinkedHashMap<>();
                change.put("field", field.name());
                change.put("from", before.get(field.name()));
                change.put("to", now.get(field.name()));
                name(change, "fromTitle", before, field);
                name(change, "toTitle", now, field);
                changes.add(change);
            }
        });
        return changes;
    }

    /** What the value is called, where the row names it: a reference, a division. */
    private static void name(Map<String, Object> change, String as, Map<String, Object> row, Field field) {
        if (row.get("titles") instanceof Map<?, ?> titles && titles.get(field.name()) != null) {
            change.put(as, titles.get(field.name()));
        }
    }
}
