package xiezhi.application.government.legalaid.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.kernel.time.WorkCalendar;

@DisplayName("法律援助法 art. 49 par. 3: reconsideration and suit")
class RemediesTest {

    @ParameterizedTest(name = "delivered {0}: reconsideration until {1}, suit until {2}")
    @CsvSource({
        "2026-03-17, 2026-05-18, 2026-09-17",
        "2026-03-02, 2026-05-06, 2026-09-02",
        "2026-03-31, 2026-06-01, 2026-09-30"
    })
    void endsOnAWorkingDay(LocalDate delivered, LocalDate reconsider, LocalDate sue) {
        assertThat(Remedies.reconsiderBy(delivered, WorkCalendar.published()).value())
                .isEqualTo(reconsider);
        assertThat(Remedies.sueBy(delivered, WorkCalendar.published()).value()).isEqualTo(sue);
    }
}
