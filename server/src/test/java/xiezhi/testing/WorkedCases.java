package xiezhi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rulebook.House;
import xiezhi.kernel.rulebook.RuleBook;
import xiezhi.kernel.time.WorkCalendar;

/** 规则示例: asks public rules the cases of their example files, in the way that a stranger would ask over HTTP. */
public final class WorkedCases {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private WorkedCases() {}

    /** One test for each case of each rule of the places; a rule without cases is a failure. */
    public static Stream<DynamicTest> of(Class<?>... places) {
        RuleBook book = RuleBook.of(
                List.of(places), House.of(() -> LocalDate.of(2026, 11, 23), WorkCalendar::published));
        List<DynamicTest> tests = new ArrayList<>();
        book.rules().forEach(rule -> cases(rule.name())
                .forEach(row -> tests.add(DynamicTest.dynamicTest(
                        rule.name() + ": " + row.get("case"), () -> answers(rule.rule(given(row)), row)))));
        return tests.stream();
    }

    private static void answers(Ruling<?> ruling, Map<String, Object> row) {
        JsonNode answer = json(ruling.value());
        if (row.get("then") instanceof Map<?, ?> parts) {
            parts.forEach((name, expected) -> assertThat(answer.get(name.toString()))
                    .as("%s; %s", name, ruling.reasons())
                    .isEqualTo(json(expected)));
        } else {
            assertThat(answer).isEqualTo(json(row.get("then")));
        }
        List<String> bases = ruling.reasons().stream().map(Reason::basis).toList();
        assertThat(bases).as("the article of the case").anyMatch(basis -> basis.startsWith(article(row)));
        if (row.get("because") instanceof List<?> because) {
            assertThat(bases).containsAll(because.stream().map(Object::toString).toList());
        }
    }

    private static JsonNode json(@Nullable Object value) {
        return JSON.readTree(JSON.writeValueAsString(value));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> given(Map<String, Object> row) {
        return (Map<String, Object>) row.get("given");
    }

    private static String article(Map<String, Object> row) {
        return row.get("law").toString();
    }

    private static List<Map<String, Object>> cases(String rule) {
        String file = "/rules/" + rule + ".yaml";
        try (InputStream in = Objects.requireNonNull(WorkedCases.class.getResourceAsStream(file), file)) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
