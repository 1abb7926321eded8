package xiezhi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rulebook.House;
import xiezhi.kernel.rulebook.PublicRule;
import xiezhi.kernel.rulebook.RuleBook;
import xiezhi.kernel.time.WorkCalendar;

@DisplayName("the examples files: every worked case of every rule")
class ExamplesTest {
    private static final House HOUSE = House.of(() -> LocalDate.of(2026, 5, 6), WorkCalendar::published);
    private static final RuleBook BOOK = RuleBook.of(RuleBook.KERNEL, HOUSE);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rulesAsTheExampleSays(Example example) {
        PublicRule rule = BOOK.rule(example.file());
        holds(example, () -> rule.rule(example.given()));
    }

    static Stream<Example> rulesAsTheExampleSays() {
        return BOOK.rules().stream().map(PublicRule::name).flatMap(Example::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void answersAsTheExampleSays(Example example) {
        holds(example, () -> Ruling.of(Questions.ALL.get(example.file()).apply(example.given())));
    }

    static Stream<Example> answersAsTheExampleSays() {
        return Questions.ALL.keySet().stream().sorted().flatMap(Example::of);
    }

    private static void holds(Example example, java.util.function.Supplier<Ruling<?>> asking) {
        if (example.unfit() != null) {
            Unfit refused = catchThrowableOfType(Unfit.class, asking::get);
            assertThat(refused).as("the facts are refused").isNotNull();
            assertThat(refused.faults()).extracting(Fault::field).containsExactlyElementsOf(example.unfit());
            assertThat(refused.faults())
                    .allSatisfy(fault -> assertThat(fault.message()).isNotBlank());
            return;
        }
        Ruling<?> ruling = asking.get();
        fits(Shown.of(ruling.value()), example.then(), "value");
        Collection<String> bases = ruling.reasons().stream().map(Reason::basis).collect(Collectors.toSet());
        assertThat(bases).containsAll(example.because());
    }

    private static void fits(Object shown, Object expected, String place) {
        if (expected instanceof Map<?, ?> parts && shown instanceof Map<?, ?> whole) {
            assertThat(whole.keySet()).as(place).containsAll((Collection) parts.keySet());
            parts.forEach((name, part) -> fits(whole.get(name), part, place + "." + name));
        } else if (expected instanceof Number number && shown instanceof Number) {
            assertThat(((Number) shown).longValue()).as(place).isEqualTo(number.longValue());
        } else if (expected instanceof Collection<?> many
                && shown instanceof Collection<?> rows
                && many.size() == rows.size()) {
            var row = rows.iterator();
            many.forEach(one -> fits(row.next(), one, place + "[]"));
        } else {
            assertThat(shown).as(place).isEqualTo(expected);
        }
    }
}
