package xiezhi.foundation.statutes.retrieval;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 法律同义词表: from everyday words to the words of the statutes; our own list, read from {@code thesaurus.yaml}. A star stands for up to
 * eight characters in between: 房东*卖.
 */
final class Thesaurus {
    private static final String GAP = ".{0,8}";
    private final Map<String, List<String>> law = new LinkedHashMap<>();
    private final Map<Pattern, List<String>> parted = new LinkedHashMap<>();

    Thesaurus() {
        Resources.<List<Map<String, String>>>yaml("statutes/thesaurus.yaml").forEach(entry -> {
            for (String said : entry.getOrDefault("say", "").split(" ")) {
                List<String> terms = List.of(entry.getOrDefault("law", "").split(" "));
                if (said.contains("*")) parted.put(Pattern.compile(said.replace("*", GAP)), terms);
                else law.put(said, terms);
            }
        });
    }

    int size() {
        return law.size() + parted.size();
    }

    /** The statutory words for what the question says; empty when it says nothing of the list. */
    String translate(String question) {
        Set<String> words = new LinkedHashSet<>();
        law.forEach((said, terms) -> {
            if (question.contains(said)) words.addAll(terms);
        });
        parted.forEach((said, terms) -> {
            if (said.matcher(question).find()) words.addAll(terms);
        });
        return String.join(" ", words);
    }
}
