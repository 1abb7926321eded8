package xiezhi.foundation.records;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Unfit;

/**
 * 页标: where a page ended: the value sorted by (null when absent) and the key. Opaque outside; checked when it comes back.
 */
record Cursor(@Nullable String value, UUID id) {

    String text() {
        String plain = id + (value == null ? "" : "|" + value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor of(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int bar = plain.indexOf('|');
            return bar < 0
                    ? new Cursor(null, UUID.fromString(plain))
                    : new Cursor(plain.substring(bar + 1), UUID.fromString(plain.substring(0, bar)));
        } catch (IllegalArgumentException e) {
            throw Unfit.field("after", "页标不完整; 请从第一页重新翻起");
        }
    }
}
