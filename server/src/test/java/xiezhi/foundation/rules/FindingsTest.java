package xiezhi.foundation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import xiezhi.application.government.legalaid.eligibility.AidAnswer;
import xiezhi.application.government.legalaid.eligibility.Eligibility;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rulebook.House;
import xiezhi.kernel.rulebook.PublicRule;
import xiezhi.kernel.rulebook.RuleBook;
import xiezhi.kernel.time.WorkCalendar;
import xiezhi.testing.RoomTest;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("所见英文: what citizens' rules find is said in English too")
class FindingsTest {
    private static final List<String> FOR_CITIZENS = List.of(
            "legal-aid-eligibility", "working-day-deadline", "resident-id", "social-credit-code", "sentence-term");
    private static final RuleBook BOOK = RuleBook.of(
            Stream.concat(RuleBook.KERNEL.stream(), Stream.of(Eligibility.class))
                    .toList(),
            House.of(() -> LocalDate.of(2026, 11, 23), WorkCalendar::published));
    private final Findings findings = new Findings();

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> everyFindingOfEveryWorkedCaseHasOneCode() {
        return FOR_CITIZENS.stream()
                .map(BOOK::rule)
                .flatMap(rule -> new Examples()
                        .of(rule.name()).stream()
                                .filter(row -> answered(rule, row))
                                .map(row -> DynamicTest.dynamicTest(
                                        rule.name() + ": " + row.get("case"), () -> said(rule, row))));
    }

    /** Facts that are refused find nothing. */
    private static boolean answered(PublicRule rule, Map<String, Object> row) {
        try {
            rule.rule(given(row));
            return true;
        } catch (Unfit refused) {
            return false;
        }
    }

    private void said(PublicRule rule, Map<String, Object> row) {
        Ruling<?> ruling = rule.rule(given(row));
        List<String> missing = ruling.value() instanceof AidAnswer answer ? answer.missing() : List.of();
        Stream.concat(ruling.reasons().stream().map(Reason::finding), missing.stream())
                .forEach(sentence -> assertThat(findings.claiming(rule.name(), sentence))
                        .as("findings/%s.yaml: one line for “%s”", rule.name(), sentence)
                        .hasSize(1));
        assertThat(findings.told(rule, ruling.reasons()))
                .allSatisfy(told -> assertThat(String.valueOf(told.get("english")))
                        .doesNotContain("{")
                        .isNotEqualTo("null"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> given(Map<String, Object> row) {
        return (Map<String, Object>) Objects.requireNonNull(row.get("given"));
    }

    @Test
    void saysTermsAndPenaltiesInEnglishAndLeavesDaysAsTheyStand() {
        JsonNode first = Visitor.to(port)
                .post("/api/rules/sentence-term", Map.of("kind", "fixed-term", "term", "P2Y6M", "start", "2017-12-28"))
                .body()
                .path("reasons")
                .get(0);
        assertThat(first.path("english").asString())
                .isEqualTo("Fixed-term imprisonment of 2 years 6 months, counted from 2017-12-28");
        assertThat(first.path("code").asString()).isEqualTo("begins");
        assertThat(first.path("finding").asString()).startsWith("有期徒刑2年6个月");
    }

    @Test
    void saysThePapersThatAreMissing() {
        JsonNode answer = Visitor.to(port)
                .post("/api/rules/legal-aid-eligibility", Map.of("matter", "UNPAID_WAGES"))
                .body();
        assertThat(answer.path("english").path("本省公布的经济困难标准").asString()).contains("standard of financial difficulty");
        assertThat(answer.path("reasons").get(0).path("english").asString()).contains("Unpaid wages");
    }
}
