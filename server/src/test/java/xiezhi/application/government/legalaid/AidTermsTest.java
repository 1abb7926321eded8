package xiezhi.application.government.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("法律援助期限: the figure of the day on which a clock starts, and of the province")
class AidTermsTest {
    private static final AidTerms REVIEW = new AidTerms("aid-review", "审查", true, "列入督办");
    private static final List<Map<String, Object>> ROWS = List.of(
            Map.of("from", "2022-01-01", "value", "P7D", "basis", "法律援助法#43.1"),
            Map.of("from", "2027-01-01", "value", "P5D", "basis", "法律援助法#43.1"),
            Map.of("from", "2026-07-01", "value", "7WD", "basis", "法律援助法#43.1", "region", "97"));

    @Test
    void takesTheRowThatHasBegunOnTheDayOfTheStart() {
        assertThat(on("2026-12-31", "110105").term()).isEqualTo("P7D");
        assertThat(on("2027-01-01", "110105").term()).isEqualTo("P5D");
    }

    @Test
    void prefersTheProvincesOwnReadingOfDays() {
        assertThat(on("2026-06-30", "970121").term()).isEqualTo("P7D");
        assertThat(on("2026-07-01", "970121").term()).isEqualTo("7WD");
        assertThat(on("2027-06-01", "970121").term()).isEqualTo("7WD");
    }

    private static xiezhi.foundation.deadlines.ClockRule on(String day, String division) {
        return REVIEW.on(ROWS, LocalDate.parse(day), division);
    }
}
