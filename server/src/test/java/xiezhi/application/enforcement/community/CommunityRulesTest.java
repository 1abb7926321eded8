package xiezhi.application.enforcement.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.application.enforcement.community.ending.Commending;
import xiezhi.application.enforcement.community.ending.Ending;
import xiezhi.application.enforcement.community.entry.CategoryTerm;
import xiezhi.application.enforcement.community.entry.InvestigationTerm;
import xiezhi.application.enforcement.community.entry.Reporting;
import xiezhi.application.enforcement.community.leave.Leaves;
import xiezhi.application.enforcement.community.locating.Locating;
import xiezhi.application.enforcement.community.moving.Moving;
import xiezhi.application.enforcement.community.sanctions.Arrest;
import xiezhi.application.enforcement.community.sanctions.Ladder;
import xiezhi.application.enforcement.community.supervision.Contacts;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rulebook.House;
import xiezhi.kernel.rulebook.PublicRule;
import xiezhi.kernel.rulebook.RuleBook;
import xiezhi.kernel.time.WorkCalendar;

@DisplayName("社区矫正法: every public rule answers its worked cases")
class CommunityRulesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final RuleBook BOOK = RuleBook.of(
            List.of(
                    InvestigationTerm.class,
                    Reporting.class,
                    CategoryTerm.class,
                    Contacts.class,
                    Leaves.class,
                    Moving.class,
                    Locating.class,
                    Ladder.class,
                    Arrest.class,
                    Commending.class,
                    Ending.class),
            House.of(() -> LocalDate.of(2026, 11, 23), WorkCalendar::published));

    @TestFactory
    Stream<DynamicTest> answersEveryExample() {
        return BOOK.rules().stream()
                .flatMap(rule -> examples(rule.name()).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.name() + ": " + example.get("case"), () -> answers(rule, example))));
    }

    @Test
    void everyRuleHasExamples() {
        assertThat(BOOK.rules()).hasSize(13).allSatisfy(rule -> assertThat(examples(rule.name()))
                .as(rule.name())
                .hasSizeGreaterThan(1));
    }

    @Test
    void anAbsenceWithoutItsBeginningIsRefusedByName() {
        assertThatThrownBy(() -> BOOK.rule("community-sanction")
                        .rule(Map.of("category", "SUSPENDED", "breach", "LOST", "day", "2026-11-20")))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.faults().getFirst().field())
                                .isEqualTo("since"));
    }

    @Test
    void aLeaveThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> BOOK.rule("community-leave-decider")
                        .rule(Map.of("from", "2026-11-20", "to", "2026-11-19")))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void anExpiredLocatingOrderCannotBeProlonged() {
        LocalDate end = Locating.latestEnd(LocalDate.of(2026, 11, 30)).value();
        assertThat(Locating.obstaclesToExtension(end, LocalDate.of(2027, 3, 1), true))
                .extracting(Reason::basis)
                .containsExactly("社区矫正法#29.2");
        assertThat(Locating.obstaclesToExtension(end, LocalDate.of(2027, 2, 28), true))
                .isEmpty();
        assertThat(Locating.obstaclesToExtension(end, LocalDate.of(2027, 2, 28), false))
                .hasSize(1);
    }

    @Test
    void tracksAreForSupervisionAndNothingElse() {
        assertThat(Locating.mayLook("CC_SUPERVISION").value()).isTrue();
        for (String other : List.of("STATISTICS", "DISCLOSURE", "COURT_CASE", "OTHER", "", "cc_supervision")) {
            assertThat(Locating.mayLook(other).value()).as(other).isFalse();
        }
        assertThat(Locating.keptUntil(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @SuppressWarnings("unchecked")
    private static void answers(PublicRule rule, Map<String, Object> example) {
        Ruling<?> ruling = rule.rule((Map<String, ?>) example.get("given"));
        Object then = example.get("then");
        if (then instanceof Map<?, ?> parts) {
            JsonNode answer = JSON.valueToTree(Objects.requireNonNull(ruling.value()));
            parts.forEach((name, expected) -> {
                assertThat(answer.has(name.toString()))
                        .as("%s is a part of the answer", name)
                        .isTrue();
                JsonNode actual = answer.get(name.toString());
                JsonNode wanted = JSON.valueToTree(expected);
                if (actual.isArray()) {
                    assertThat(Set.copyOf(actual.values())).as("%s; %s", name, ruling.reasons()).isEqualTo(Set.copyOf(wanted.values()));
                } else {
                    assertThat(actual.asString()).as("%s; %s", name, ruling.reasons()).isEqualTo(wanted.asString());
                }
            });
        } else {
            assertThat(String.valueOf(ruling.value())).as("%s", ruling.reasons()).isEqualTo(String.valueOf(then));
        }
        assertThat(ruling.reasons())
                .extracting(Reason::basis)
                .containsAll((List<String>) example.getOrDefault("because", List.of()));
    }

    private static List<Map<String, Object>> examples(String rule) {
        InputStream file = Objects.requireNonNull(
                CommunityRulesTest.class.getResourceAsStream("/rules/" + rule + ".yaml"), rule);
        return yaml().load(file);
    }

    /** YAML whose dates stay text, as in JSON. */
    private static Yaml yaml() {
        DumperOptions dumping = new DumperOptions();
        LoaderOptions loading = new LoaderOptions();
        Resolver resolver = new Resolver() {
            @Override
            public void addImplicitResolver(Tag tag, Pattern regexp, String first, int limit) {
                if (tag != Tag.TIMESTAMP) {
                    super.addImplicitResolver(tag, regexp, first, limit);
                }
            }
        };
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, resolver);
    }
}
