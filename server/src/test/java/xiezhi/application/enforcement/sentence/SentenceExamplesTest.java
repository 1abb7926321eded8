package xiezhi.application.enforcement.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rulebook.House;
import xiezhi.kernel.rulebook.PublicRule;
import xiezhi.kernel.rulebook.RuleBook;
import xiezhi.kernel.time.WorkCalendar;

@DisplayName("刑罚与刑期: every worked case of every rule of the room")
class SentenceExamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final RuleBook BOOK =
            RuleBook.of(SentenceRules.PLACES, House.of(() -> LocalDate.of(2026, 11, 23), WorkCalendar::published));

    @TestFactory
    Stream<DynamicTest> rulesAsTheExampleSays() {
        return BOOK.rules().stream()
                .flatMap(rule -> examples(rule.name()).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.name() + ": " + example.get("case"), () -> holds(rule, example))));
    }

    @Test
    void everyRuleHasExamplesAndAllOfThemTogetherAreMany() {
        assertThat(BOOK.rules())
                .allSatisfy(rule ->
                        assertThat(examples(rule.name())).as(rule.name()).hasSizeGreaterThanOrEqualTo(5));
        assertThat(BOOK.rules().stream()
                        .mapToInt(rule -> examples(rule.name()).size())
                        .sum())
                .isGreaterThanOrEqualTo(200);
    }

    @Test
    void everyExampleNamesItsCaseAndItsLaw() {
        assertThat(BOOK.rules())
                .allSatisfy(rule -> assertThat(examples(rule.name())).allSatisfy(example -> {
                    assertThat(example.get("case")).isNotNull();
                    assertThat(example.get("law").toString()).contains("#");
                    assertThat(example.containsKey("then")).isNotEqualTo(example.containsKey("unfit"));
                }));
    }

    @SuppressWarnings("unchecked")
    private static void holds(PublicRule rule, Map<String, Object> example) {
        Map<String, Object> given = (Map<String, Object>) example.get("given");
        if (example.get("unfit") instanceof List<?> fields) {
            Unfit refused = catchThrowableOfType(Unfit.class, () -> rule.rule(given));
            assertThat(refused).as("the facts are refused").isNotNull();
            assertThat(refused.faults()).extracting(Fault::field).containsExactlyElementsOf((List<String>) fields);
            return;
        }
        Ruling<?> ruling = rule.rule(given);
        fits(JSON.convertValue(ruling.value(), Object.class), example.get("then"), "value", ruling);
        assertThat(ruling.reasons()).extracting(Reason::basis).containsAll((List<String>)
                example.getOrDefault("because", List.of()));
    }

    private static void fits(Object shown, Object expected, String place, Ruling<?> ruling) {
        if (expected instanceof Map<?, ?> parts && shown instanceof Map<?, ?> whole) {
            assertThat(whole.keySet()).as(place).containsAll((Collection) parts.keySet());
            parts.forEach((name, part) -> fits(whole.get(name), part, place + "." + name, ruling));
        } else if (expected instanceof List<?> many && shown instanceof List<?> rows && rows.size() == many.size()) {
            for (int i = 0; i < many.size(); i++) {
                fits(rows.get(i), many.get(i), place + "[" + i + "]", ruling);
            }
        } else if (expected instanceof Number number && shown instanceof Number other) {
            assertThat(other.longValue()).as(place).isEqualTo(number.longValue());
        } else {
            assertThat(shown).as("%s; %s", place, ruling.reasons()).isEqualTo(expected);
        }
    }

    static List<Map<String, Object>> examples(String rule) {
        String file = "/rules/" + rule + ".yaml";
        try (InputStream in = Objects.requireNonNull(SentenceExamplesTest.class.getResourceAsStream(file), file)) {
            return yaml().load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** YAML whose dates stay text, as in JSON. */
    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        Resolver resolver = new Resolver() {
            @Override
            public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
                if (tag != Tag.TIMESTAMP) {
                    super.addImplicitResolver(tag, pattern, first, limit);
                }
            }
        };
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, resolver);
    }
}
