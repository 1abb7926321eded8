package xiezhi.application.government.legalaid.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

@DisplayName("法律援助法: who gets legal aid")
class EligibilityTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AidStandards DEMO = new AidStandards(ShippedStandards.all());

    /** 示例: one worked case of the examples file. */
    record Example(
            @JsonProperty("case") String name,
            String law,
            AidFacts given,
            Map<String, Object> then,
            @Nullable List<String> because) {}

    @TestFactory
    Stream<DynamicTest> answersEveryExample() throws IOException {
        return examples().stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> answers(example)));
    }

    private static void answers(Example example) {
        Ruling<AidAnswer> ruling = Eligibility.assess(example.given(), DEMO);
        JsonNode answer = JSON.valueToTree(ruling.value());
        example.then().forEach((name, expected) -> {
            assertThat(answer.has(name)).as("%s is a part of the answer", name).isTrue();
            assertThat(answer.get(name)).as("%s; %s", name, ruling.reasons()).isEqualTo(JSON.valueToTree(expected));
        });
        assertThat(ruling.reasons())
                .extracting(Reason::basis)
                .containsAll(example.because() == null ? List.of() : example.because());
    }

    @Test
    void readsEverySpecifiedCase() throws IOException {
        assertThat(examples())
                .extracting(example -> example.name().split(" ")[0])
                .contains("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "A12");
    }

    @Test
    void aProvinceMayAddAMatterOfItsOwn() {
        AidStandard own = new AidStandard(
                "97",
                "演示省标准",
                LocalDate.of(2026, 1, 1),
                null,
                Money.of("3000"),
                Money.of("50000"),
                Set.of(AidMatter.DIVORCE_PROPERTY),
                "演示省文件",
                false);
        AidFacts facts = new AidFacts(
                null,
                AidMatter.DIVORCE_PROPERTY,
                null,
                List.of(new AidFacts.Member("测试甲", "本人", "36000", null)),
                null,
                "0",
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 4, 24),
                null,
                "970102",
                null,
                null,
                null,
                null);
        Ruling<AidAnswer> ruling = Eligibility.assess(facts, new AidStandards(List.of(own)));
        assertThat(ruling.value().decision()).isEqualTo(Outcome.GRANT);
        assertThat(ruling.value().perCapita()).isEqualTo("3000.00");
        assertThat(ruling.reasons()).extracting(Reason::finding).anyMatch(finding -> finding.contains("演示省文件"));
    }

    @Test
    void anOldFileKeepsTheStandardOfItsDay() {
        AidStandard before = standard("2022-01-01", "2026-06-30", "2200");
        AidStandard after = standard("2026-07-01", null, "2500");
        AidStandards standards = new AidStandards(List.of(before, after));
        assertThat(capOn(standards, "2026-06-30")).isEqualTo("2200.00");
        assertThat(capOn(standards, "2026-07-01")).isEqualTo("2500.00");
    }

    @Test
    void asksAnOfficerWhereNoStandardIsKnown() {
        Ruling<AidAnswer> ruling = Eligibility.assess(poor(LocalDate.of(2026, 4, 24)), new AidStandards(List.of()));
        assertThat(ruling.value().decision()).isEqualTo(Outcome.HOLD);
        assertThat(ruling.value().missing()).containsExactly("本省公布的经济困难标准");
    }

    @Test
    void neverPassesADemonstrationOffAsLaw() {
        assertThat(Eligibility.assess(poor(LocalDate.of(2026, 4, 24)), DEMO).reasons())
                .extracting(Reason::finding)
                .contains("以上用的是演示标准, 不是法律规定的标准");
    }

    private static AidStandard standard(String from, @Nullable String until, String cap) {
        return new AidStandard(
                "97",
                "演示",
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                Money.of(cap),
                Money.of("30000"),
                Set.of(),
                "演示",
                true);
    }

    private static @Nullable String capOn(AidStandards standards, String day) {
        return Eligibility.assess(poor(LocalDate.parse(day)), standards).value().cap();
    }

    private static AidFacts poor(LocalDate filed) {
        return new AidFacts(
                null,
                AidMatter.SUPPORT,
                null,
                List.of(new AidFacts.Member("测试甲", "本人", "0", null)),
                null,
                "0",
                null,
                null,
                null,
                null,
                filed,
                null,
                "970102",
                null,
                null,
                null,
                null);
    }

    private static List<Example> examples() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                EligibilityTest.class.getResourceAsStream("/rules/legal-aid-eligibility.yaml"))) {
            List<?> rows = new Yaml().load(in);
            return List.of(Objects.requireNonNull(JSON.convertValue(rows, Example[].class)));
        }
    }
}
