package xiezhi.foundation.records;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.audit.Trail;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.Kind;
import xiezhi.kernel.record.Mask;
import xiezhi.kernel.record.Plain;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 呈现: rows as the API shows them (http.md ROW): masked unless the actor owns them, or says for which purpose he must see all. */
@Component
public class Rendering {
    private final Titles titles;
    private final DivisionNames divisions;
    private final Trail trail;

    Rendering(Titles titles, DivisionNames divisions, Trail trail) {
        this.titles = titles;
        this.divisions = divisions;
        this.trail = trail;
    }

    /** A row, masked for the current actor. */
    public <R extends Record> Map<String, Object> row(Stored<R> stored) {
        return rows(List.of(stored)).getFirst();
    }

    /** Rows, masked for the current actor, with the titles of what they refer to fetched together. */
    public <R extends Record> List<Map<String, Object>> rows(Collection<Stored<R>> many) {
        List<Map<String, Object>> shown =
                many.stream().map(s -> map(s, owns(s))).toList();
        titles.add(many, shown);
        return shown;
    }

    /** A row as {@link #row} shows it, without titles of the records it refers to: for exports, where each title would be a question. */
    public <R extends Record> Map<String, Object> line(Stored<R> stored) {
        return map(stored, owns(stored));
    }

    /**
     * A row with nothing masked. The purpose and the reading go into the trail first, within the transaction.
     *
     * @throws Forbidden when no duty of the actor unmasks this standard
     */
    public <R extends Record> Map<String, Object> unmasked(Stored<R> stored, String purpose) {
        RecordType<?> type = typeOf(stored);
        if (purpose.isBlank() || purpose.codePointCount(0, purpose.length()) > 200) {
            throw Unfit.field("purpose", "请写明查看完整信息的用途 (不超过200字)");
        }
        if (!owns(stored) && !mayUnmask(type)) {
            throw new Forbidden(
                    String.join(" ", type.standard().unmaskers()),
                    "您的岗位没有查看%s完整信息的职责".formatted(type.standard().name()));
        }
        trail.note("UNMASK", type.code(), idOf(stored), Map.of("purpose", purpose));
        Map<String, Object> shown = map(stored, true);
        titles.add(List.of(stored), List.of(shown));
        return shown;
    }

    /** Whether a duty of the actor may see the standard unmasked. */
    public boolean mayUnmask(RecordType<?> type) {
        Actor actor = Acting.current();
        return List.of(type.standard().unmaskers()).stream().anyMatch(actor::holds);
    }

    private static boolean owns(Stored<?> stored) {
        UUID owner = stored.placement().owner();
        return owner != null && owner.equals(Acting.current().person());
    }

    private <R extends Record> Map<String, Object> map(Stored<R> stored, boolean all) {
        RecordType<R> type = typeOf(stored);
        Map<String, Object> map = new LinkedHashMap<>();
        Set<String> masked = new LinkedHashSet<>();
        Map<String, Object> named = new LinkedHashMap<>();
        map.put("id", idOf(stored).toString());
        map.put("version", stored.version());
        map.put("unit", stored.placement().unit().toString());
        map.put("createdAt", stored.createdAt().toString());
        map.put("changedAt", stored.changedAt().toString());
        for (Field field : Table.of(type).fields) {
            Object value = Plain.of(field, type.valueOf(stored.row(), field));
            if (value != null) {
                map.put(field.name(), all || !hidden(field) ? value : veil(field, value, masked));
            }
            if (value != null && DivisionNames.names(field) && !masked.contains(field.name())) {
                name(field, divisions.of(value, stored.changedAt()), named);
            }
        }
        map.put("masked", List.copyOf(masked));
        map.put("titles", named);
        return map;
    }

    private static void name(Field field, List<String> path, Map<String, Object> named) {
        if (!path.isEmpty()) {
            named.put(field.name(), path);
        }
    }

    /** Names stay readable for those whose work the row is; the public never reads rows through here. */
    private static boolean hidden(Field field) {
        return field.masked() && field.mask() != Mask.NAME;
    }

    private static Object veil(Field field, Object value, Set<String> masked) {
        masked.add(field.name());
        if (field.kind() == Kind.LIST) {
            return ((Collection<?>) value)
                    .stream().map(row -> veilNested(field, (Map<?, ?>) row)).toList();
        }
        return field.mask().of(value.toString());
    }

    private static Map<String, Object> veilNested(Field list, Map<?, ?> row) {
        Map<String, Object> shown = new HashMap<>();
        for (Field inner : list.of()) {
            Object value = row.get(inner.name());
            if (value != null) {
                boolean hide = inner.masked() || list.of().stream().noneMatch(Field::masked);
                shown.put(
                        inner.name(),
                        hide ? (inner.mask() == Mask.NONE ? Mask.ALL : inner.mask()).of(value.toString()) : value);
            }
        }
        return shown;
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> RecordType<R> typeOf(Stored<R> stored) {
        return RecordType.of((Class<R>) stored.row().getClass());
    }

    private static <R extends Record> UUID idOf(Stored<R> stored) {
        return typeOf(stored).keyOf(stored.row()).id();
    }

    /** 引用名称: the titles of what rows refer to. */
    @Component
    static class Titles {
        private final TitleShelf shelf;

        Titles(TitleShelf shelf) {
            this.shelf = shelf;
        }

        <R extends Record> void add(Collection<Stored<R>> many, List<Map<String, Object>> shown) {
            if (many.isEmpty()) {
                return;
            }
            RecordType<R> type = typeOf(many.iterator().next());
            List<Field> refs = type.fields().stream()
                    .filter(f -> f.kind() == Kind.REF && !f.key())
                    .toList();
            List<Map<String, Object>> names = shown.stream().map(Titles::named).toList();
            refs.forEach(field -> addField(type, field, List.copyOf(many), names));
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> named(Map<String, Object> row) {
            return (Map<String, Object>) Objects.requireNonNull(row.get("titles"));
        }

        private <R extends Record> void addField(
                RecordType<R> type, Field field, List<Stored<R>> many, List<Map<String, Object>> names) {
            Map<UUID, String> known = shelf.of(
                    targetOf(field),
                    many.stream()
                            .map(s -> refOf(type, field, s))
                            .filter(r -> r != null)
                            .distinct()
                            .toList(),
                    Acting.current());
            for (int i = 0; i < many.size(); i++) {
                UUID ref = refOf(type, field, many.get(i));
                if (ref != null && known.containsKey(ref)) {
                    names.get(i).put(field.name(), String.valueOf(known.get(ref)));
                }
            }
        }

        @SuppressWarnings("unchecked")
        private static RecordType<?> targetOf(Field field) {
            Class<?> target = field.target();
            if (target == null || !target.isRecord()) {
                throw new IllegalStateException(field.name() + " refers to no record");
            }
            return RecordType.of((Class<? extends Record>) target);
        }

        private static <R extends Record> @Nullable UUID refOf(RecordType<R> type, Field field, Stored<R> stored) {
            return type.valueOf(stored.row(), field) instanceof Ref<?> ref ? ref.id() : null;
        }
    }
}
