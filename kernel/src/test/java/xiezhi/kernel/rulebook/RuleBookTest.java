package xiezhi.kernel.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.time.WorkCalendar;

/** The rule book: what it finds, what it tells of a rule, and what it refuses. */
class RuleBookTest {
    private static final House HOUSE = House.of(() -> LocalDate.of(2026, 5, 6), WorkCalendar::published);
    private static final RuleBook BOOK = RuleBook.of(RuleBook.KERNEL, HOUSE);

    public static final class Allowance {
        public record Household(@Item("收入") Money income) {}

        @Rule(name = "allowance", title = "补助")
        public static Ruling<Money> allowance(Household household, Money cap) {
            return Ruling.of(cap.minus(household.income()));
        }
    }

    public static final class Unaskable {
        @Rule(name = "unaskable", title = "不可问")
        public static String unaskable() {
            return "";
        }
    }

    @Test
    void findsTheRulesOfTheKernel() {
        assertThat(BOOK.rules())
                .extracting(PublicRule::name)
                .containsExactly(
                        "deadline", "resident-id", "sentence-term", "social-credit-code", "working-day-deadline");
    }

    @Test
    void readsTheDescriptionOffTheFacts() {
        PublicRule rule = BOOK.rule("sentence-term");
        assertThat(rule.english()).isEqualTo("Sentence term");
        assertThat(rule.basis()).contains("刑法#41", "刑法#44", "刑法#47");
        assertThat(rule.input().keySet()).containsExactly("kind", "term", "start", "credit", "custody", "combined");
        Question kind = rule.input().get("kind");
        assertThat(kind.kind()).isEqualTo("code");
        assertThat(kind.codeSet()).isEqualTo("CS_PENALTY");
        assertThat(kind.choices()).contains(new Question.Choice("fixed-term", "有期徒刑", "Fixed term"));
        assertThat(rule.input().get("credit").required()).isFalse();
        assertThat(rule.input().get("custody").fields().keySet()).containsExactly("from", "to", "measure");
    }

    @Test
    void givesARuleWhatItAsksOfTheHouse() {
        House house = HOUSE.with(Money.class, () -> Money.yuan(2200));
        RuleBook book = RuleBook.of(List.of(Allowance.class), house);
        assertThat(book.rule("allowance").rule(Map.of("income", "1,000")).value())
                .isEqualTo(Money.yuan(1200));
    }

    @Test
    void refusesARuleThatAsksForWhatTheHouseLacks() {
        assertThatThrownBy(() -> RuleBook.of(List.of(Allowance.class), HOUSE)).hasMessageContaining("asks for a Money");
    }

    @Test
    void refusesTwoRulesOfOneNameAndARuleThatNobodyCanAsk() {
        assertThatThrownBy(() -> RuleBook.of(List.of(Unaskable.class), HOUSE)).hasMessageContaining("takes a record");
        List<Class<?>> twice = List.of(Allowance.class, Allowance.class);
        House house = HOUSE.with(Money.class, () -> Money.ZERO);
        assertThatThrownBy(() -> RuleBook.of(twice, house)).hasMessageContaining("two rules");
    }

    @Test
    void namesTheRulesThereAreWhenThereIsNoSuchRule() {
        assertThatThrownBy(() -> BOOK.rule("no-such"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("sentence-term");
    }
}
