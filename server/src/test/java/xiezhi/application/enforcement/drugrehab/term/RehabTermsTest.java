package xiezhi.application.enforcement.drugrehab.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import xiezhi.application.enforcement.drugrehab.assessment.Diagnosis;
import xiezhi.application.enforcement.drugrehab.assessment.DrugRecords;
import xiezhi.application.enforcement.drugrehab.assessment.ZoneMoves;
import xiezhi.kernel.fault.Unfit;
import xiezhi.testing.WorkedCases;

@DisplayName("禁毒法, 戒毒条例: the figures of compulsory rehabilitation")
class RehabTermsTest {
    private static final LocalDate DECIDED = LocalDate.of(2025, 3, 15);

    @TestFactory
    Stream<DynamicTest> answersEveryExample() {
        return WorkedCases.of(
                RehabTerms.class,
                Extending.class,
                EarlyRelease.class,
                PolicePhase.class,
                RehabLimits.class,
                CommunityRehab.class,
                Exclusion.class,
                Away.class,
                Diagnosis.class,
                ZoneMoves.class,
                DrugRecords.class);
    }

    @Test
    void refusesATermThatIsExtendedByMoreThanAYear() {
        assertThatThrownBy(() -> RehabTerms.term(new RehabTermFacts(DECIDED, List.of(), 13, null)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("12个月");
    }

    @Test
    void neverShortensATermByAnEscape() {
        LocalDate free = RehabTerms.term(RehabTermFacts.of(DECIDED)).value().end();
        for (int days = 0; days < 400; days += 7) {
            Absence away = new Absence(DECIDED.plusDays(100), DECIDED.plusDays(100 + days));
            RehabTerm term = RehabTerms.term(new RehabTermFacts(DECIDED, List.of(away, away), 0, null))
                    .value();
            assertThat(term.end()).isEqualTo(free.plusDays(days));
        }
    }

    @Test
    void refusesAnEscapeBeforeTheDecision() {
        Absence early = new Absence(DECIDED.minusDays(1), null);
        assertThatThrownBy(() -> new RehabTermFacts(DECIDED, List.of(early), 0, null))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void refusesACommunityOrderBeyondThreeYears() {
        assertThatThrownBy(() -> CommunityRehab.report(new CommunityRehab.Order(DECIDED, 37)))
                .hasMessageContaining("不超过三年");
    }
}
