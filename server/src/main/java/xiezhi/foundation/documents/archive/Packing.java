package xiezhi.foundation.documents.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * 封装包: the parts of an archive package: {@code manifest.json} (every item with its SM3), {@code signature.json} over it,
 * {@code metadata.xml}, {@code 说明.txt}, and the items.
 */
record Packing(String number, List<ArchiveItem> items, Map<String, byte[]> parts) {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "signature.json";
    static final String METADATA = "metadata.xml";
    static final String README = "说明.txt";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** 签名: over the bytes of the manifest. */
    record Signed(String keyId, String signature, String algorithm) {}

    /** 清单: as it lies in the package. */
    record Manifest(String number, String retention, int count, long bytes, List<ArchiveItem> items) {}

    static byte[] json(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    Optional<Manifest> manifest() {
        return read(MANIFEST, Manifest.class);
    }

    Optional<Signed> signed() {
        return read(SIGNATURE, Signed.class);
    }

    private <T> Optional<T> read(String path, Class<T> type) {
        byte[] part = parts.get(path);
        try {
            return part == null ? Optional.empty() : Optional.of(JSON.readValue(part, type));
        } catch (tools.jackson.core.JacksonException e) {
            return Optional.empty();
        }
    }

    byte @Nullable [] content(ArchiveItem item) {
        return parts.get(item.path());
    }

    /** The same package without one of its parts, or with another. */
    Packing with(String path, byte @Nullable [] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        if (content == null) {
            changed.remove(path);
        } else {
            changed.put(path, content);
        }
        return new Packing(number, items, changed);
    }
}
