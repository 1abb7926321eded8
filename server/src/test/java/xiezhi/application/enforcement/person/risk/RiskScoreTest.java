package xiezhi.application.enforcement.person.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rulebook.House;
import xiezhi.kernel.rulebook.RuleBook;
import xiezhi.kernel.time.WorkCalendar;
import xiezhi.testing.WorkedCases;

@DisplayName("再犯风险评估: additive, explained, settled by a person")
class RiskScoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final RiskFacts WORKED = new RiskFacts(
            DAY,
            1,
            22,
            true,
            Footing.UNSTABLE,
            Footing.UNSTABLE,
            FamilyTie.WEAK,
            SubstanceUse.PAST,
            Attitude.PARTIAL,
            0,
            true,
            false);

    @TestFactory
    Stream<DynamicTest> answersEveryExample() {
        return WorkedCases.of(RiskScore.class);
    }

    @Test
    void explainsEveryPoint() {
        RiskAnswer answer = RiskScore.score(WORKED).value();
        assertThat(answer.items()).extracting(RiskAnswer.Scored::points).containsExactly(8, 5, 8, 5, 5, 4, 6, 3, 0, -5, 0);
        assertThat(answer.items().stream().mapToInt(RiskAnswer.Scored::points).sum())
                .isEqualTo(answer.total())
                .isEqualTo(39);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ethnicity", "religion", "origin", "domicile", "familyRecords", "complaints", "sealedRecords"})
    void hasNoPlaceForWhatItMayNotKnow(String forbidden) {
        RuleBook book = RuleBook.of(List.of(RiskScore.class), House.of(() -> DAY, WorkCalendar::published));
        Map<String, Object> facts = new HashMap<>(Map.of(forbidden, "1"));
        assertThatThrownBy(() -> book.rule("reoffending-risk").rule(facts))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("没有名为 " + forbidden);
    }

    @Test
    void asksForAReasonWhenThePersonWhoSettlesItDiffers() {
        RiskAnswer answer = RiskScore.score(WORKED).value();
        assertThat(answer.settled(RiskBand.MEDIUM, null)).isEqualTo(RiskBand.MEDIUM);
        assertThatThrownBy(() -> answer.settled(RiskBand.HIGH, " ")).isInstanceOf(Unfit.class);
        assertThat(answer.settled(RiskBand.LOW, "已落实住所和工作")).isEqualTo(RiskBand.LOW);
    }
}
