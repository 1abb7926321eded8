package xiezhi.foundation.standards;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.kernel.fault.NotFound;

/** 版本: the frozen contract of every published version of a record, and what each version changed. */
@Component
class Contracts {
    private static final Comparator<String> BY_NUMBER = (a, b) -> Arrays.compare(numbers(a), numbers(b));
    private final Map<String, TreeMap<String, JsonNode>> byRecord = new TreeMap<>();

    Contracts() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:contracts/*.json")) {
            try (InputStream in = file.getInputStream()) {
                JsonNode contract = json.readTree(in);
                byRecord.computeIfAbsent(contract.path("standard").asString(), code -> new TreeMap<>(BY_NUMBER))
                        .put(contract.path("version").asString(), contract);
            }
        }
    }

    /** Newest first; the first version ever published changed nothing. */
    List<Map<String, Object>> versions(String code) {
        List<Map<String, Object>> versions = new ArrayList<>();
        Map<String, JsonNode> before = Map.of();
        for (Map.Entry<String, JsonNode> one :
                byRecord.getOrDefault(code, new TreeMap<>()).entrySet()) {
            Map<String, JsonNode> fields = fields(one.getValue());
            versions.addFirst(version(one.getKey(), fields, versions.isEmpty() ? fields : before));
            before = fields;
        }
        return versions;
    }

    JsonNode contract(String code, String version) {
        JsonNode contract =
                byRecord.getOrDefault(code, new TreeMap<>(BY_NUMBER)).get(version);
        if (contract == null) {
            throw new NotFound("%s 没有发布过版本 %s".formatted(code, version));
        }
        return contract;
    }

    private static Map<String, Object> version(String number, Map<String, JsonNode> now, Map<String, JsonNode> before) {
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("version", number);
        version.put("fields", now.size());
        version.put(
                "added",
                now.keySet().stream().filter(name -> !before.containsKey(name)).toList());
        version.put(
                "removed",
                before.keySet().stream().filter(name -> !now.containsKey(name)).toList());
        version.put(
                "changed",
                now.entrySet().stream()
                        .filter(f ->
                                before.containsKey(f.getKey()) && !f.getValue().equals(before.get(f.getKey())))
                        .map(Map.Entry::getKey)
                        .toList());
        return version;
    }

    private static Map<String, JsonNode> fields(JsonNode contract) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        StreamSupport.stream(contract.path("fields").spliterator(), false)
                .forEach(field -> fields.put(field.path("name").asString(), field));
        return fields;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
