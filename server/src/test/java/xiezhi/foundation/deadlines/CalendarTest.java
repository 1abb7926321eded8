package xiezhi.foundation.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Uuid7;
import xiezhi.kernel.time.CalendarDay;
import xiezhi.kernel.time.DayType;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestPeople;

@RoomTest
@DisplayName("工作日历: a year is published by two persons, and running limits follow")
class CalendarTest {
    private static final String NOTICE = "测试通知〔2026〕1号";

    @Autowired
    ApplicationContext house;

    @Autowired
    Clocks clocks;

    @Autowired
    CalendarDesk desk;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transaction;

    @Autowired
    TestClock time;

    private final UUID unit = Uuid7.next();
    private final Actor enters = keeper("录入员");
    private final Actor confirms = keeper("核对员");

    private Actor keeper(String name) {
        return new Actor(
                Uuid7.next(),
                name,
                "测试" + name,
                Actor.Kind.OFFICER,
                "",
                null,
                unit,
                "测试机构 测试" + name,
                Set.of(DeadlineDuties.CALENDAR),
                Scope.of(List.of(unit)),
                Instant.MAX,
                "local");
    }

    private UUID unitIn(String division) {
        new TestPeople(house).root();
        Ref<Unit> id = Ref.next();
        Unit there = new Unit(
                id,
                Ref.of(new TestPeople(house).root()),
                division,
                "9702" + String.format("%010d", System.nanoTime() % 10_000_000_000L),
                UnitType.COUNTY_BUREAU,
                4,
                "测试自治县司法局",
                "测试自治县司法局",
                null,
                null,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null);
        Acting.run(Actor.system("测试"), () -> house.getBean(Directory.class).addUnits(List.of(there)));
        return id.id();
    }

    private static CalendarDay festival(int year, String date) {
        return new CalendarDay(
                year, LocalDate.parse(date), DayType.LOCAL_HOLIDAY, "测试民族节", "测政发〔%d〕3号".formatted(year), "970999");
    }

    @Test
    @DisplayName("全国年节及纪念日放假办法 art. 4: a festival of the place stops the clocks of its offices and of nobody else")
    void aFestivalOfThePlaceCountsThereAndNowhereElse() {
        time.set("2026-09-18");
        UUID there = unitIn("970999");
        UUID below = unitIn("970999001");
        UUID elsewhere = unitIn("970998");
        Ref<?> one = Ref.next();
        Ref<?> two = Ref.next();
        Ref<?> three = Ref.next();
        clocks.start("testing-licence", one, there, on("2026-09-18"));
        clocks.start("testing-licence", two, below, on("2026-09-18"));
        clocks.start("testing-licence", three, elsewhere, on("2026-09-18"));
        assertThat(due(one)).isEqualTo("2026-10-22");
        Acting.run(
                enters, () -> desk.proposeLocal(2026, "970999", "测政发〔2026〕3号", List.of(festival(2026, "2026-09-22"))));
        assertThat(due(one)).as("not before another has confirmed it").isEqualTo("2026-10-22");
        assertThat(Acting.as(confirms, () -> desk.confirmLocal(2026, "970999"))).isEqualTo(2);
        assertThat(due(one)).isEqualTo("2026-10-23");
        assertThat(due(two)).isEqualTo("2026-10-23");
        assertThat(due(three)).isEqualTo("2026-10-22");
        assertThat(clocks.start("testing-review", one, there, on("2026-09-15")).due())
                .as("a last day on the festival moves to the next working day")
                .isEqualTo(LocalDate.parse("2026-09-23"));
    }

    @Test
    void theCountrysNoticeLeavesTheFestivalOfThePlace() {
        Acting.run(
                enters, () -> desk.proposeLocal(2027, "970999", "测政发〔2027〕3号", List.of(festival(2027, "2027-03-10"))));
        Acting.run(confirms, () -> desk.confirmLocal(2027, "970999"));
        assertThat(calendars.current().isPublished(2027))
                .as("a place publishes no year")
                .isFalse();
        Acting.run(enters, () -> desk.propose(2027, NOTICE, newYear()));
        Acting.run(confirms, () -> desk.confirm(2027));
        assertThat(calendars.of(unitIn("970999")).isWorkday(LocalDate.parse("2027-03-10")))
                .isFalse();
        assertThat(calendars.current().isWorkday(LocalDate.parse("2027-03-10"))).isTrue();
    }

    @Test
    void thePlaceArrangesOnlyItsOwnFestivalsAndTheCountryNone() {
        assertThatThrownBy(() -> Acting.run(
                        enters,
                        () -> desk.proposeLocal(
                                2027,
                                "970999",
                                "测政发〔2027〕3号",
                                List.of(new CalendarDay(
                                        2027, LocalDate.parse("2027-05-01"), DayType.WORK, "上班", "测", "970999")))))
                .hasMessageContaining("地方节日");
        assertThatThrownBy(() ->
                        Acting.run(enters, () -> desk.propose(2027, NOTICE, List.of(festival(2027, "2027-03-10")))))
                .hasMessageContaining("分别录入");
    }

    private String due(Ref<?> business) {
        return clocks.of(business.id()).getFirst().due().toString();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from deadlines.calendar_day where division = '970999'").update();
        jdbc.sql("delete from deadlines.calendar_day where year = 2027").update();
        jdbc.sql("update deadlines.calendar_year set state = 'DROPPED'").update();
        calendars.reload();
        time.letGo();
    }

    private static Instant on(String day) {
        return LocalDate.parse(day).atTime(10, 0).atZone(TestClock.SHANGHAI).toInstant();
    }

    private static List<CalendarDay> newYear() {
        List<CalendarDay> days = new ArrayList<>();
        List.of("2027-01-01", "2027-01-02", "2027-01-03")
                .forEach(date ->
                        days.add(new CalendarDay(2027, LocalDate.parse(date), DayType.HOLIDAY, "元旦", NOTICE, null)));
        days.add(new CalendarDay(2027, LocalDate.parse("2027-01-09"), DayType.MAKEUP, "调休上班日", NOTICE, null));
        return days;
    }

    @Test
    @DisplayName(
            "AS-05: 20 working days from 2026-12-20 end on 2027-01-18, provisionally; the notice for 2027 moves them to 2027-01-15")
    void aMissingCalendarFailsNothingAndItsPublicationMovesTheLimit() {
        time.set("2026-12-20");
        Ref<?> business = Ref.next();
        CaseClock before = clocks.start("testing-licence", business, unit, on("2026-12-20"));
        assertThat(before.due()).isEqualTo(LocalDate.parse("2027-01-18"));
        assertThat(before.provisional()).isTrue();
        assertThat(before.text()).contains("暂定");

        Acting.run(enters, () -> desk.propose(2027, NOTICE, newYear()));
        Acting.run(confirms, () -> desk.confirm(2027));

        CaseClock after = clocks.of(business.id()).getFirst();
        assertThat(after.due()).isEqualTo(LocalDate.parse("2027-01-15"));
        assertThat(after.provisional()).isFalse();
        assertThat(jdbc.sql("select because from deadlines.moved where clock = ?")
                        .param(after.id())
                        .query(String.class)
                        .single())
                .isEqualTo("期满日由2027-01-18改为2027-01-15 (" + NOTICE + ")");
    }

    @Test
    void oneWhoEnteredTheNoticeCantConfirmIt() {
        Acting.run(enters, () -> desk.propose(2027, NOTICE, newYear()));
        assertThatThrownBy(() -> Acting.run(enters, () -> desk.confirm(2027)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不能确认自己录入");
        assertThat(calendars.current().isPublished(2027)).isFalse();
        Acting.run(confirms, () -> desk.confirm(2027));
        assertThat(calendars.current().isPublished(2027)).isTrue();
    }

    @Test
    void aPublicationThatIsNotCommittedIsKnownToNobodyElse() {
        Acting.run(enters, () -> desk.propose(2027, NOTICE, newYear()));
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            Acting.run(confirms, () -> desk.confirm(2027));
            assertThat(calendars.current().isPublished(2027)).isTrue();
            assertThat(elsewhere(() -> calendars.reload().isPublished(2027))).isFalse();
            assertThat(calendars.current().isPublished(2027)).isTrue();
        });
        assertThat(calendars.current().isPublished(2027)).isFalse();
    }

    private static boolean elsewhere(java.util.function.BooleanSupplier question) {
        return java.util.concurrent.CompletableFuture.supplyAsync(question::getAsBoolean)
                .join();
    }

    @Test
    void aClosedLimitKeepsTheDayItWasJudgedBy() {
        time.set("2026-12-20");
        Ref<?> business = Ref.next();
        clocks.start("testing-licence", business, unit, on("2026-12-20"));
        clocks.meet("testing-licence", business, on("2026-12-25"));
        Acting.run(enters, () -> desk.propose(2027, NOTICE, newYear()));
        Acting.run(confirms, () -> desk.confirm(2027));
        assertThat(clocks.of(business.id()).getFirst().due()).isEqualTo(LocalDate.parse("2027-01-18"));
    }

    @Test
    void aLimitThatTheNoticeDoesNotMoveBecomesCertainWithoutAWord() {
        time.set("2026-12-20");
        Ref<?> business = Ref.next();
        CaseClock clock = clocks.start("testing-review", business, unit, on("2027-01-20"));
        assertThat(clock.provisional()).isTrue();
        Acting.run(enters, () -> desk.propose(2027, NOTICE, newYear()));
        Acting.run(confirms, () -> desk.confirm(2027));
        assertThat(clocks.of(business.id()).getFirst().provisional()).isFalse();
        assertThat(jdbc.sql("select count(*) from deadlines.moved where clock = ?")
                        .param(clock.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
