package xiezhi.foundation.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Uuid7;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;

@RoomTest
@DisplayName("期限: the clocks of a case")
class ClocksTest {
    @Autowired
    Clocks clocks;

    @Autowired
    TestClock time;

    private final Ref<?> business = Ref.next();
    private final UUID unit = Uuid7.next();

    @AfterEach
    void letGo() {
        time.letGo();
    }

    private static Instant on(String day) {
        return LocalDate.parse(day)
                .atTime(LocalTime.of(15, 0))
                .atZone(TestClock.SHANGHAI)
                .toInstant();
    }

    @Test
    void runsFromTheDayAfterTheEventAndPassesOverAHoliday() {
        time.set("2026-04-24");
        CaseClock clock = clocks.start("testing-review", business, unit, on("2026-04-24"));
        assertThat(clock.originalDue()).isEqualTo(LocalDate.parse("2026-05-06"));
        assertThat(clock.due()).isEqualTo(LocalDate.parse("2026-05-06"));
        assertThat(clock.state()).isEqualTo("RUNNING");
        assertThat(clock.unit()).isEqualTo("CALENDAR_DAYS");
        assertThat(clock.english()).isEqualTo("Testing review");
        assertThat(clock.text()).isEqualTo("还剩12日 (至5月6日)");
        assertThat(clock.reasons()).extracting("basis").contains("法律援助法#43.1", "民法典#203");
    }

    @Test
    void takesTheTermThatHoldsOnTheDayOfItsStart() {
        time.set("2026-04-24");
        clocks.start("testing-review", business, unit, on("2099-03-02")); // by then the sample's term is three days
        assertThat(clocks.running("testing-review", business).orElseThrow().due())
                .isEqualTo(LocalDate.parse("2099-03-05"));
    }

    @Test
    void theLawsExampleOfTwentyWorkingDaysEndsOnTheTwentySecondOfOctober() {
        time.set("2026-09-18");
        CaseClock clock = clocks.start("testing-licence", business, unit, on("2026-09-18"));
        assertThat(clock.due()).isEqualTo(LocalDate.parse("2026-10-22"));
        assertThat(clock.provisional()).isFalse();
    }

    @Test
    void doesNotCountTheDaysOfAHearing() {
        time.set("2026-09-18");
        clocks.start("testing-licence", business, unit, on("2026-09-18"));
        clocks.pause("testing-licence", business, LocalDate.parse("2026-10-09"), "听证", "行政许可法#45");
        assertThat(clocks.running("testing-licence", business).orElseThrow().state())
                .isEqualTo("PAUSED");
        assertThat(clocks.running("testing-licence", business).orElseThrow().text())
                .startsWith("已中止");
        clocks.resume("testing-licence", business, LocalDate.parse("2026-10-15"));
        CaseClock clock = clocks.running("testing-licence", business).orElseThrow();
        assertThat(clock.due()).isEqualTo(LocalDate.parse("2026-10-29"));
        assertThat(clock.originalDue()).isEqualTo(LocalDate.parse("2026-10-22"));
        assertThat(clock.excluded()).singleElement().satisfies(row -> {
            assertThat(row.from()).isEqualTo(LocalDate.parse("2026-10-10"));
            assertThat(row.why()).isEqualTo("听证");
        });
    }

    @Test
    void isMetInTimeOrLateOnceAndForAll() {
        time.set("2026-05-06");
        clocks.start("testing-review", business, unit, on("2026-04-24"));
        clocks.meet("testing-review", business, on("2026-05-06"));
        time.set("2026-06-30");
        assertThat(clocks.of(business.id())).singleElement().satisfies(clock -> {
            assertThat(clock.state()).isEqualTo("MET");
            assertThat(clock.text()).isEqualTo("按期办结 (2026-05-06到期)");
        });
        clocks.meet("testing-review", business, on("2026-06-30"));
        assertThat(clocks.of(business.id()).getFirst().metAt()).isEqualTo(on("2026-05-06"));
    }

    @Test
    void overdueIsAFactOfTheDayAndAnActAfterItIsLate() {
        time.set("2026-05-08");
        clocks.start("testing-review", business, unit, on("2026-04-24"));
        assertThat(clocks.of(business.id()).getFirst().state()).isEqualTo("OVERDUE");
        assertThat(clocks.of(business.id()).getFirst().text()).contains("已逾期2日");
        clocks.meet("testing-review", business, on("2026-05-08"));
        assertThat(clocks.of(business.id()).getFirst().text()).startsWith("逾期办结");
    }

    @Test
    void isExtendedOnlyForwardsAndKeepsItsFirstLastDay() {
        time.set("2026-04-24");
        Acting.run(Actor.system("测试"), () -> {
            clocks.start("testing-review", business, unit, on("2026-04-24"));
            assertThatThrownBy(() -> clocks.extend(
                            "testing-review", business, LocalDate.parse("2026-05-06"), "案情复杂", "行政许可法#42.1"))
                    .isInstanceOf(Unfit.class);
            clocks.extend("testing-review", business, LocalDate.parse("2026-05-13"), "案情复杂", "行政许可法#42.1");
        });
        CaseClock clock = clocks.running("testing-review", business).orElseThrow();
        assertThat(clock.due()).isEqualTo(LocalDate.parse("2026-05-13"));
        assertThat(clock.originalDue()).isEqualTo(LocalDate.parse("2026-05-06"));
    }

    @Test
    void hoursRunThroughNightsAndHolidays() {
        time.set("2026-05-01");
        CaseClock clock = clocks.start("testing-transfer", business, unit, on("2026-05-01"));
        assertThat(clock.due()).isEqualTo(LocalDate.parse("2026-05-02"));
        assertThat(clock.unit()).isEqualTo("HOURS");
        assertThatThrownBy(() ->
                        clocks.pause("testing-transfer", business, LocalDate.parse("2026-05-01"), "等待", "法律援助法#39"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isCancelledWithItsBusinessAndDoesNotRunTwice() {
        clocks.start("testing-review", business, unit, on("2026-04-24"));
        assertThatThrownBy(() -> clocks.start("testing-review", business, unit, on("2026-04-25")))
                .isInstanceOf(Refusal.class);
        clocks.cancel(business);
        assertThat(clocks.running("testing-review", business)).isEmpty();
        assertThat(clocks.of(business.id()).getFirst().text()).isEqualTo("不再计算");
    }
}
