package xiezhi.foundation.statutes.retrieval;

import java.util.HashMap;
import java.util.Map;

/** 条旨与俗称: what people call an article, by its key; our own words, read from {@code called.yaml}. */
final class CalledNames {
    private final Map<String, String> byKey = new HashMap<>();

    CalledNames() {
        Resources.<Map<String, Map<Object, String>>>yaml("statutes/called.yaml")
                .forEach((instrument, articles) ->
                        articles.forEach((article, names) -> byKey.put(instrument + "#" + article, names)));
    }

    String of(String key) {
        return byKey.getOrDefault(key, "");
    }

    Map<String, String> all() {
        return Map.copyOf(byKey);
    }
}
