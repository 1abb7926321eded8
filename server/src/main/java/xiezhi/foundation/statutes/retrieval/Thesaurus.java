package xiezhi.foundation.statutes.retrieval;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 法律同义词表: from everyday words to the words of the statutes; our own list, read from {@code thesaurus.yaml}. */
final class Thesaurus {
    private final Map<String, List<String>> law = new LinkedHashMap<>();

    Thesaurus() {
        Resources.<List<Map<String, String>>>yaml("statutes/thesaurus.yaml").forEach(entry -> {
            for (String said : entry.get("say").split(" ")) {
                law.put(said, List.of(entry.get("law").split(" ")));
            }
        });
    }

    int size() {
        return law.size();
    }

    /** The statutory words for what the question says; empty when it says nothing of the list. */
    String translate(String question) {
        Set<String> words = new LinkedHashSet<>();
        law.forEach((said, terms) -> {
            if (question.contains(said)) words.addAll(terms);
        });
        return String.join(" ", words);
    }
}
