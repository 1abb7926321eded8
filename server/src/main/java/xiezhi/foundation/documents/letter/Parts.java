package xiezhi.foundation.documents.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 模板部件: reads the loosely typed parts of a template file. */
final class Parts {
    private static final Set<String> LISTS = Set.of("reasons", "items", "remedies");

    private Parts() {}

    static List<Map<String, Object>> listOf(@Nullable Object value) {
        List<Map<String, Object>> maps = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(one -> maps.add(mapOf(one)));
        }
        return maps;
    }

    static Map<String, Object> mapOf(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> raw) {
            raw.forEach((key, one) -> map.put(String.valueOf(key), one == null ? "" : one));
        } else if (value != null) {
            map.put(value.toString(), "");
        }
        return map;
    }

    static List<String> strings(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    /** Collects the names that a part asks for; a part under a condition asks for nothing but its condition's own. */
    static void collect(Map<String, Object> part, Set<String> names) {
        if (part.containsKey("when")) {
            return;
        }
        part.forEach((key, value) -> {
            if (LISTS.contains(key)) {
                names.add(value.toString());
            } else if (key.equals("table")) {
                names.add(String.valueOf(mapOf(value).get("rows")));
            } else {
                inside(value, names);
            }
        });
    }

    private static void inside(@Nullable Object value, Set<String> names) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> inside(one, names));
        } else if (value instanceof List<?> list) {
            list.forEach(one -> inside(one, names));
        } else if (value != null) {
            names.addAll(Wording.required(value.toString()));
        }
    }
}
