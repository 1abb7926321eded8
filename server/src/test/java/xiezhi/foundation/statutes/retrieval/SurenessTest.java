package xiezhi.foundation.statutes.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("把握: how many are answered, and how many of them rightly")
class SurenessTest {

    @Test
    void countsAnswersAboveTheLimit() {
        Sureness sureness = new Sureness(0.15);
        sureness.add(ranked(0.6, 0.5, 0.1), place -> place == 0); // 0.8, first right
        sureness.add(ranked(0.6, 0.5, 0.1), place -> place == 1); // 0.8, second right
        sureness.add(ranked(0.3, 0.1, 0.1), place -> place == 1); // 0.3, and the right one is not shown
        sureness.addHopeless(ranked(0.4, 0.1, 0.1));

        assertThat(sureness.curve(0.2, 0.7))
                .containsExactly(
                        new Sureness.Row(0.2, 1, 1 / 3.0, 2 / 3.0, 1), new Sureness.Row(0.7, 2 / 3.0, 0.5, 1, 0));
    }

    private static Ranked ranked(double... chances) {
        return new Ranked(new int[] {0, 1, 2}, new double[] {3, 2, 1}, chances);
    }
}
