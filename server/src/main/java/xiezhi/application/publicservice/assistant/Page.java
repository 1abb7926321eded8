package xiezhi.application.publicservice.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 资料行: one row of a page, read into the thing that it describes; a row that lacks something says so when the house starts. */
final class Page {
    private Page() {}

    static Danger danger(Map<String, Object> row) {
        return new Danger(
                text(row, "kind"),
                text(row, "title"),
                text(row, "english"),
                text(row, "say"),
                text(row, "say-english"),
                strings(row.get("phrases")),
                strings(row.get("pairs")).stream()
                        .map(pair -> List.of(pair.split("\\|")))
                        .toList(),
                strings(row.get("unless")),
                maps(row.get("calls")).stream()
                        .map(call -> new Danger.Call(text(call, "number"), text(call, "name"), text(call, "english")))
                        .toList(),
                strings(row.get("quiet")));
    }

    static Intent intent(Map<String, Object> row) {
        Map<String, Integer> words = new LinkedHashMap<>();
        map(row.get("words")).forEach((word, weight) -> words.put(word, Integer.parseInt(weight.toString())));
        return new Intent(
                text(row, "intent"),
                text(row, "name"),
                text(row, "english"),
                text(row, "topic"),
                optional(row, "interview"),
                words,
                strings(row.get("examples")));
    }

    static Block block(Map<String, Object> row) {
        return new Block(
                text(row, "block"),
                strings(row.get("intents")),
                ((List<?>) row.getOrDefault("says", List.of()))
                        .stream().map(Page::strings).toList(),
                strings(row.get("not")),
                Conclusion.valueOf(text(row, "conclusion")),
                text(row, "text"),
                text(row, "english"),
                strings(row.get("cites")),
                strings(row.get("next")),
                text(row, "reviewed"));
    }

    static Bar bar(Map<String, Object> row) {
        return new Bar(
                text(row, "bar"),
                strings(row.get("phrases")),
                strings(row.get("pairs")).stream()
                        .map(pair -> List.of(pair.split("\\|")))
                        .toList(),
                strings(row.get("patterns")).stream().map(Pattern::compile).toList(),
                strings(row.get("unless")),
                text(row, "why"),
                text(row, "english"),
                strings(row.get("next")),
                Boolean.TRUE.equals(row.get("urgent")));
    }

    static NextStep step(Map<String, Object> row) {
        return new NextStep(text(row, "step"), text(row, "name"), text(row, "english"), text(row, "link"));
    }

    static String text(Map<String, Object> row, String key) {
        return Objects.requireNonNull(row.get(key), () -> row + " lacks " + key)
                .toString()
                .strip();
    }

    static @Nullable String optional(Map<String, Object> row, String key) {
        Object value = row.get(key);
        return value == null ? null : value.toString();
    }

    static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : value == null ? List.of() : List.of(value.toString());
    }

    static List<Map<String, Object>> maps(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream().map(Page::map).toList() : List.of();
    }

    static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> raw) {
            raw.forEach((key, one) -> map.put(String.valueOf(key), one));
        }
        return map;
    }
}
