package xiezhi.foundation.documents.proof;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** 规范形式 (RFC 8785 for texts): keys in order, no white space, UTF-8: the bytes over which a receipt is signed. */
final class Canonical {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Canonical() {}

    /** Values are texts or maps of texts, so numbers can't be written in two ways. */
    static String of(Map<String, ?> content) {
        return JSON.writeValueAsString(sorted(content));
    }

    private static Map<String, Object> sorted(Map<?, ?> content) {
        Map<String, Object> sorted = new TreeMap<>();
        content.forEach((key, value) -> sorted.put(
                String.valueOf(key), value instanceof Map<?, ?> inner ? sorted(inner) : String.valueOf(value)));
        return sorted;
    }

    static Map<?, ?> read(String text) {
        return JSON.readValue(text, Map.class);
    }
}
