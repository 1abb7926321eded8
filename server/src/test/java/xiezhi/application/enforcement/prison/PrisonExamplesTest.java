package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.application.enforcement.prison.cases.Committee;
import xiezhi.application.enforcement.prison.cases.Hearings;
import xiezhi.application.enforcement.prison.contact.Mail;
import xiezhi.application.enforcement.prison.contact.Visits;
import xiezhi.application.enforcement.prison.custody.Cells;
import xiezhi.application.enforcement.prison.custody.Treatment;
import xiezhi.application.enforcement.prison.discipline.Retaliation;
import xiezhi.application.enforcement.prison.discipline.Solitary;
import xiezhi.application.enforcement.prison.intake.Admission;
import xiezhi.application.enforcement.prison.points.Cycle;
import xiezhi.application.enforcement.prison.points.MonthScore;
import xiezhi.application.enforcement.prison.points.SpecialBonus;
import xiezhi.application.enforcement.prison.release.Leaves;
import xiezhi.application.enforcement.prison.release.Releases;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rulebook.House;
import xiezhi.kernel.rulebook.RuleBook;
import xiezhi.kernel.time.CalendarFile;
import xiezhi.kernel.time.WorkCalendar;

@DisplayName("监狱的公开规则: every shipped example holds")
class PrisonExamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final RuleBook BOOK = RuleBook.of(
            List.of(
                    Admission.class,
                    PrisonClocks.class,
                    MonthScore.class,
                    SpecialBonus.class,
                    Cycle.class,
                    Solitary.class,
                    Retaliation.class,
                    Visits.class,
                    Mail.class,
                    Cells.class,
                    Treatment.class,
                    Leaves.class,
                    Releases.class,
                    Committee.class,
                    Hearings.class),
            House.of(() -> LocalDate.of(2026, 11, 23), () -> WorkCalendar.of(CalendarFile.shipped())));

    @TestFactory
    Stream<DynamicTest> answersEveryExample() {
        return BOOK.rules().stream()
                .flatMap(rule -> examples(rule.name()).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.name() + ": " + example.get("case"), () -> answers(rule.name(), example))));
    }

    private static void answers(String rule, Map<String, Object> example) {
        Ruling<?> ruling = BOOK.rule(rule).rule((Map<String, ?>) given(example));
        JsonNode answer = JSON.valueToTree(ruling.value());
        Object then = example.get("then");
        if (then instanceof Map<?, ?> parts) {
            parts.forEach((name, expected) -> {
                assertThat(answer.has(name.toString()))
                        .as("%s is a part of the answer", name)
                        .isTrue();
                same(answer.get(name.toString()), expected, name + "; " + ruling.reasons());
            });
        } else {
            same(answer, then, ruling.reasons().toString());
        }
        assertThat(ruling.reasons()).extracting(Reason::basis).containsAll(because(example));
        assertThat(ruling.reasons()).as("a ruling explains itself").isNotEmpty();
    }

    private static void same(JsonNode found, @Nullable Object expected, String why) {
        if (expected instanceof Number number) {
            assertThat(found.decimalValue()).as(why).isEqualByComparingTo(new BigDecimal(number.toString()));
        } else if (expected instanceof List<?> many && !many.isEmpty() && many.getFirst() instanceof Number) {
            for (int i = 0; i < many.size(); i++) {
                same(found.get(i), many.get(i), why);
            }
        } else {
            assertThat(found).as(why).isEqualTo(JSON.valueToTree(expected));
        }
    }

    private static Map<?, ?> given(Map<String, Object> example) {
        return (Map<?, ?>) Objects.requireNonNull(example.get("given"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> because(Map<String, Object> example) {
        return (List<String>) example.getOrDefault("because", List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> examples(String rule) {
        String file = "/rules/" + rule + ".yaml";
        try (InputStream in = PrisonExamplesTest.class.getResourceAsStream(file)) {
            return (List<Map<String, Object>>) new Yaml().load(Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
