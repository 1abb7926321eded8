package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("环节期限 (xz:clock): a business under two limits, of which a step names the later one")
class ClockedStepTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Walks walks;

    @Autowired
    Clocks clocks;

    @Autowired
    Blueprints blueprints;

    @Autowired
    TestClock time;

    @LocalServerPort
    int port;

    private Office office;
    private Actor drafter;
    private Actor reviewer;
    private Walk walk;

    @BeforeEach
    void aBusinessUnderTwoLimits() {
        time.set(LocalDate.of(2026, 9, 18), LocalTime.of(10, 0));
        office = new Office(house);
        drafter = office.person("起草员", "testing.draft");
        reviewer = office.person("审查员", "testing.review");
        walk = walks.begin(office, drafter, "testing-clocked");
        Instant now = LocalDate.of(2026, 9, 18)
                .atTime(10, 0)
                .atZone(TestClock.SHANGHAI)
                .toInstant();
        Acting.run(Actor.system("测试"), () -> {
            clocks.start("testing-review", walk.business(), office.unit, now);
            clocks.start("testing-licence", walk.business(), office.unit, now);
        });
    }

    @AfterEach
    void letGo() {
        time.letGo();
    }

    private JsonNode first(Actor actor) {
        return Visitor.to(port)
                .bearer(office.token(actor))
                .get("/api/tasks?box=todo")
                .body()
                .path("items")
                .get(0);
    }

    private String due(Actor actor) {
        return first(actor).path("clock").path("due").asString();
    }

    @Test
    void aStepThatNamesNoClockShowsTheOneDueFirst() {
        assertThat(due(drafter)).isEqualTo("2026-09-28");
    }

    @Test
    void aStepShowsTheClockThatItNames() {
        walk.done(drafter, "draft");
        assertThat(due(reviewer)).isEqualTo("2026-10-22");
        String id = first(reviewer).path("id").asString();
        assertThat(Visitor.to(port)
                        .bearer(office.token(reviewer))
                        .get("/api/tasks/" + id)
                        .body()
                        .path("clock")
                        .path("rule")
                        .asString())
                .isEqualTo("testing-licence");
    }

    @Test
    void aNamedClockThatRunsNoMoreLeavesTheOther() {
        walk.done(drafter, "draft");
        Acting.run(
                Actor.system("测试"),
                () -> clocks.meet(
                        "testing-licence",
                        walk.business(),
                        LocalDate.of(2026, 9, 18)
                                .atTime(11, 0)
                                .atZone(TestClock.SHANGHAI)
                                .toInstant()));
        assertThat(due(reviewer)).isEqualTo("2026-09-28");
    }

    @Test
    void whatIsOverdueIsCountedByTheClockOfTheTask() {
        walk.done(drafter, "draft");
        time.set(LocalDate.of(2026, 10, 9), LocalTime.of(10, 0));
        Visitor visitor = Visitor.to(port).bearer(office.token(reviewer));
        assertThat(visitor.get("/api/tasks/counts").body().path("overdue").asInt())
                .as("the review limit has passed, the step's own has not")
                .isZero();
        time.set(LocalDate.of(2026, 10, 23), LocalTime.of(10, 0));
        Visitor later = Visitor.to(port).bearer(office.token(reviewer));
        assertThat(later.get("/api/tasks/counts").body().path("overdue").asInt())
                .isEqualTo(1);
    }

    @Test
    void aFileThatNamesAnUnknownClockIsRefused() {
        Blueprint drawn = blueprints.latest("testing-clocked");
        ProcessCheck.clocks("clocked", drawn, Set.of("testing-licence")::contains);
        assertThatThrownBy(() -> ProcessCheck.clocks("clocked", drawn, Map.of()::containsKey))
                .hasMessageContaining("review 的期限 testing-licence");
    }
}
