package xiezhi.foundation.audit;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.foundation.security.Sm3;

/** 哈希链: h(n) = SM3(hex(h(n-1)) | entry n). An entry is written in one way only: fixed order of fields, no spaces, absent ones left out. */
final class Chain {
    /** Before the first entry: 64 zeros. */
    static final String GENESIS = "0".repeat(64);

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private Chain() {}

    /** The hash of the entry behind the hash before it. */
    static String link(String previous, Entry entry) {
        return Sm3.hex(previous + "|" + canonical(entry));
    }

    static String canonical(Entry entry) {
        ObjectNode json = JSON.createObjectNode();
        json.put("actor", entry.actor());
        json.put("action", entry.action());
        json.put("result", entry.result());
        json.put("seq", entry.seq());
        json.put("ts", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at().atOffset(BEIJING)));
        put(json, "account", entry.account());
        put(json, "identity", entry.identity());
        put(json, "address", entry.address());
        put(json, "standard", entry.standard());
        put(json, "object", entry.object());
        String detail = entry.detail();
        if (detail != null && !detail.equals("{}")) {
            json.set("detail", sorted(JSON.readTree(detail)));
        }
        return JSON.writeValueAsString(json);
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.put(name, value);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Map<String, JsonNode> byName = new TreeMap<>();
            object.properties().forEach(property -> byName.put(property.getKey(), sorted(property.getValue())));
            ObjectNode result = JSON.createObjectNode();
            byName.forEach(result::set);
            return result;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode result = JSON.createArrayNode();
            array.forEach(item -> result.add(sorted(item)));
            return result;
        }
        return node;
    }
}
