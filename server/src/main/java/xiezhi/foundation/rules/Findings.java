package xiezhi.foundation.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rulebook.PublicRule;
import xiezhi.kernel.rulebook.Question;

/**
 * 所见英文: a short English sentence and a stable code beside each finding of a rule that citizens see ({@code findings/<name>.yaml}).
 * A rule without a catalogue is told in Chinese; the Chinese text is authoritative always.
 */
@Component
class Findings {
    private final Map<String, List<FindingWords>> known = new ConcurrentHashMap<>();

    /** The reasons as http.md shows them, with {@code code} and {@code english} where the catalogue has the finding. */
    List<Map<String, Object>> told(PublicRule rule, List<Reason> reasons) {
        Map<String, String> words = words(rule);
        return reasons.stream().map(reason -> told(rule, reason, words)).toList();
    }

    private Map<String, Object> told(PublicRule rule, Reason reason, Map<String, String> words) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("basis", reason.basis());
        told.put("finding", reason.finding());
        find(rule.name(), reason.finding()).ifPresent(found -> {
            told.put("code", found.code());
            told.put("english", found.say(reason.finding(), words));
        });
        return told;
    }

    /** English for further sentences of an answer, such as papers that are missing; what the catalogue lacks is left out. */
    Map<String, String> english(PublicRule rule, List<String> sentences) {
        Map<String, String> words = words(rule);
        Map<String, String> said = new LinkedHashMap<>();
        for (String sentence : sentences) {
            find(rule.name(), sentence).ifPresent(found -> said.put(sentence, found.say(sentence, words)));
        }
        return said;
    }

    /** Every line of the catalogue that claims the finding; more than one would be a fault of the catalogue. */
    List<FindingWords> claiming(String rule, String finding) {
        return catalogue(rule).stream().filter(one -> one.fits(finding)).toList();
    }

    private Optional<FindingWords> find(String rule, String finding) {
        return catalogue(rule).stream().filter(one -> one.fits(finding)).findFirst();
    }

    private List<FindingWords> catalogue(String rule) {
        return known.computeIfAbsent(
                rule,
                name -> rows(name).stream()
                        .filter(row -> row.containsKey("code"))
                        .map(row -> FindingWords.of(text(row, "code"), text(row, "zh"), text(row, "en")))
                        .toList());
    }

    /** The words that a sentence may be filled with: the choices of the rule's own questions, and those the catalogue adds. */
    private static Map<String, String> words(PublicRule rule) {
        Map<String, String> words = new HashMap<>();
        rule.input().values().forEach(question -> choices(question, words));
        rows(rule.name()).stream()
                .filter(row -> row.containsKey("word"))
                .forEach(row -> words.put(text(row, "word"), text(row, "en")));
        return words;
    }

    private static void choices(Question question, Map<String, String> words) {
        question.choices().forEach(choice -> words.put(choice.name(), choice.english()));
        question.fields().values().forEach(part -> choices(part, words));
    }

    private static List<Map<String, Object>> rows(String rule) {
        ClassPathResource file = new ClassPathResource("findings/" + rule + ".yaml");
        return file.exists() ? Yamls.rows(file) : List.of();
    }

    private static String text(Map<String, Object> row, String name) {
        return String.valueOf(row.get(name));
    }
}
