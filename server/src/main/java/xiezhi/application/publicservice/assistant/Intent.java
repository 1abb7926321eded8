package xiezhi.application.publicservice.assistant;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 意图: what somebody may want, with the words by which it is recognised; from {@code assistant/intents.yaml}.
 *
 * @param interview code of the guided interview that serves it, or null
 * @param words words and how much each counts
 */
record Intent(
        String code,
        String name,
        String english,
        String topic,
        @Nullable String interview,
        Map<String, Integer> words,
        List<String> examples) {}
