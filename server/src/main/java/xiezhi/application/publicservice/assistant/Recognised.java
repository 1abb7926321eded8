package xiezhi.application.publicservice.assistant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 识别结果: which intent, by how many points, and for which words; nothing that could not be read aloud.
 *
 * @param intent null when the words point nowhere, or to two places at once
 * @param others what else it may be, the likeliest first
 */
record Recognised(@Nullable Intent intent, int points, List<String> reasons, List<Intent> others) {
    String code() {
        return intent == null ? "unknown" : intent.code();
    }
}
