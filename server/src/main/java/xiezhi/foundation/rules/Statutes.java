package xiezhi.foundation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import xiezhi.foundation.statutes.CitationKey;

/** 法规索引: the instruments that the house cites, with their dates and our one-line summaries of the cited articles. */
@Component
public class Statutes {
    private final Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();

    Statutes() {
        Yamls.rows(new ClassPathResource("docs/statutes.yaml"))
                .forEach(s -> byKey.put(String.valueOf(s.get("key")), s));
    }

    /** The instrument of that short name. */
    public Optional<Map<String, Object>> instrument(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public List<Map<String, Object>> all() {
        return List.copyOf(byKey.values());
    }

    /** 命中条文. */
    public record Hit(String key, String summary) {}

    /** Articles of the index whose instrument, number or summary holds all the words. */
    public List<Hit> find(String text, int most) {
        List<String> words = List.of(text.strip().split("\\s+"));
        return byKey.entrySet().stream()
                .flatMap(i -> ((Map<?, ?>) i.getValue().getOrDefault("articles", Map.of()))
                        .entrySet().stream()
                                .map(a -> new Hit(i.getKey() + "#" + a.getKey(), String.valueOf(a.getValue()))))
                .filter(hit -> words.stream().allMatch(w -> (hit.key() + " " + hit.summary()).contains(w)))
                .limit(most)
                .toList();
    }

    /** Our summary of an article, when the index has one. */
    public Optional<String> summary(CitationKey citation) {
        return instrument(citation.instrument())
                .map(i -> (Map<?, ?>) i.getOrDefault("articles", Map.of()))
                .map(articles -> articles.get(citation.article()))
                .map(Object::toString);
    }
}
