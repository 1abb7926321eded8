package xiezhi.foundation.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.messages.Message;
import xiezhi.foundation.messages.Messages;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Uuid7;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestPeople;

@RoomTest
@DisplayName("期限提醒: each rung of the ladder once, by the facts of the clock")
class AlertsTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Clocks clocks;

    @Autowired
    Alerts alerts;

    @Autowired
    Messages messages;

    @Autowired
    TestClock time;

    private final Ref<?> business = Ref.next();
    private final UUID handler = Uuid7.next();
    private final UUID leader = Uuid7.next();
    private UUID unit;

    /** Seven days from 8 June 2026 (a Monday): the last day is Monday 15 June. */
    @BeforeEach
    void start() {
        SampleLimits.TOLD.put(
                business.id(), new Responsible.Told(List.of(handler), List.of(leader), "测试事项", "/tasks/1"));
        time.set("2026-06-08");
        Instant event = LocalDate.parse("2026-06-08")
                .atTime(9, 0)
                .atZone(TestClock.SHANGHAI)
                .toInstant();
        unit = new TestPeople(house).county("测试提醒县司法局");
        clocks.start("testing-review", business, unit, event);
    }

    @AfterEach
    void letGo() {
        time.letGo();
    }

    private void at(String day) {
        time.set(LocalDate.parse(day), LocalTime.of(9, 30));
        Acting.run(Actor.system("测试"), alerts::work);
    }

    private List<String> told(UUID person) {
        return messages.of(person, false, null, 20).stream()
                .map(Message::title)
                .toList()
                .reversed();
    }

    @Test
    void climbsTheWholeLadder() {
        at("2026-06-10");
        assertThat(told(handler)).isEmpty();
        at("2026-06-12");
        at("2026-06-15");
        at("2026-06-16");
        at("2026-06-24");
        assertThat(told(handler))
                .containsExactly("审查期限即将到期: 测试事项", "审查期限今日到期: 测试事项", "审查期限已逾期: 测试事项", "审查期限逾期超过期限一倍: 测试事项");
        assertThat(told(leader)).hasSize(4);
    }

    @Test
    void tellsHalfTimeToTheHandlerAlone() {
        Ref<?> longer = Ref.next();
        SampleLimits.TOLD.put(longer.id(), new Responsible.Told(List.of(handler), List.of(leader), "较长事项", "/"));
        clocks.start("testing-licence", longer, unit, time.instant());
        clocks.cancel(business);
        at("2026-06-24");
        assertThat(told(handler)).containsExactly("许可期限过半: 较长事项");
        assertThat(told(leader)).isEmpty();
    }

    @Test
    void tellsNothingTwiceAfterARestartOrWhenTheClockGoesBack() {
        at("2026-06-15");
        at("2026-06-15");
        at("2026-06-09");
        at("2026-06-15");
        assertThat(told(handler)).hasSize(1);
    }

    @Test
    void tellsOnlyTheHighestRungAfterALongStandstill() {
        at("2026-09-01");
        assertThat(told(handler)).containsExactly("审查期限逾期超过期限一倍: 测试事项");
    }

    @Test
    void isQuietOnceTheLimitIsMetOrPaused() {
        clocks.pause("testing-review", business, LocalDate.parse("2026-06-09"), "等待补充材料", "法律援助法#43.1");
        at("2026-06-30");
        assertThat(told(handler)).isEmpty();
    }

    @Test
    void climbsAnewTowardsAnExtendedLastDay() {
        at("2026-06-15");
        Acting.run(
                Actor.system("测试"),
                () -> clocks.extend("testing-review", business, LocalDate.parse("2026-06-29"), "案情复杂", "法律援助法#43.1"));
        at("2026-06-29");
        assertThat(told(handler)).containsExactly("审查期限今日到期: 测试事项", "审查期限今日到期: 测试事项");
    }

    @Test
    void oneClockThatCantBeToldDoesNotHoldUpTheOthers() {
        Ref<?> lost = Ref.next();
        clocks.start("testing-review", lost, Uuid7.next(), time.instant()); // of a unit that does not exist
        at("2026-06-15");
        assertThat(told(handler)).containsExactly("审查期限今日到期: 测试事项");
    }
}
