package xiezhi.foundation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;
import xiezhi.kernel.rulebook.PublicRule;

/** 规则公开: every rule with its articles, its questions and worked examples; anybody may ask it with facts of his own. */
@RestController
@RequestMapping("/api/rules")
@OpenToAll(because = "规则公开, 不留存所问的事实")
class RulesApi {
    private final RuleShelf shelf;
    private final Examples examples;
    private final Findings findings;
    private final JsonMapper json;

    RulesApi(RuleShelf shelf, Examples examples, Findings findings, JsonMapper json) {
        this.shelf = shelf;
        this.examples = examples;
        this.findings = findings;
        this.json = json;
    }

    @GetMapping
    Collection<Map<String, Object>> all() {
        return shelf.rules().stream().map(this::show).toList();
    }

    @GetMapping("/{name}")
    Map<String, Object> one(@PathVariable String name) {
        return show(shelf.rule(name));
    }

    @PostMapping("/{name}")
    Map<String, Object> ask(@PathVariable String name, @RequestBody Map<String, Object> facts) {
        PublicRule rule = shelf.rule(name);
        Ruling<?> ruling = rule.rule(facts);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("value", ruling.value());
        answer.put("reasons", findings.told(rule, ruling.reasons()));
        answer.put("holds", !(ruling.value() instanceof Verdict verdict) || verdict.holds());
        Map<String, String> english = findings.english(rule, sentences(ruling.value()));
        if (!english.isEmpty()) {
            answer.put("english", english);
        }
        return answer;
    }

    /** The sentences that an answer lists, such as papers that are missing. */
    private List<String> sentences(@Nullable Object value) {
        List<String> all = new ArrayList<>();
        JsonNode answer = json.valueToTree(value);
        answer.values().stream()
                .filter(JsonNode::isArray)
                .flatMap(list -> list.values().stream())
                .filter(JsonNode::isString)
                .forEach(sentence -> all.add(sentence.asString()));
        return all;
    }

    private Map<String, Object> show(PublicRule rule) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", rule.name());
        shown.put("title", rule.title());
        shown.put("english", rule.english());
        shown.put("summary", rule.summary());
        shown.put("basis", List.copyOf(rule.basis()));
        shown.put("input", rule.input());
        shown.put("examples", examples.of(rule.name()));
        return shown;
    }
}
