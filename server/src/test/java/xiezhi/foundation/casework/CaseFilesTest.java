package xiezhi.foundation.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.ChangedMeanwhile;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("办案: a file moves by its declared acts and in no other way")
class CaseFilesTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    CaseFiles files;

    @Autowired
    Workflow workflow;

    @LocalServerPort
    int port;

    private TestPeople people;
    private UUID office;
    private Hired clerk;
    private Hired head;

    @BeforeEach
    void hire() {
        people = new TestPeople(house);
        UUID county = people.county("测试办案县司法局");
        office = people.unit("测试办案司法所", UnitType.JUSTICE_OFFICE, county);
        clerk = people.officer("测试所员", office, SampleProcedure.ASK);
        head = people.officer("测试局长", county, SampleProcedure.DECIDE);
    }

    @Test
    void theTaskGoesToTheNearestUnitAboveWhereSomebodyHoldsTheDuty() {
        Ref<SampleLeave> leave = applied(5);
        assertThat(workflow.openSteps(leave.id())).containsExactly("applied");
        Visitor atHead = Visitor.to(port).bearer(people.token(head.person(), true));
        JsonNode todo = atHead.get("/api/tasks?box=todo").body().path("items");
        assertThat(todo.findValuesAsString("desk")).contains("cases/sample.leave");
        JsonNode answer = atHead.post(
                        "/api/cases/sample.leave/%s/approve".formatted(leave),
                        Map.of("version", 1, "form", Map.of("text", "同意")))
                .body();
        assertThat(answer.path("state").path("code").asString()).isEqualTo("APPROVED");
        assertThat(answer.path("parts").get(0).path("rows").size()).isEqualTo(1);
        assertThat(answer.path("history").findValuesAsString("reason")).contains("同意");
        assertThat(workflow.openSteps(leave.id())).isEmpty();
    }

    @Test
    void waitsGoOnAndEndsEnd() {
        Ref<SampleLeave> leave = applied(5);
        as(head, () -> files.act(SampleLeave.class, leave, 1, "approve", new SampleProcedure.Opinion("同意")));
        as(clerk, () -> files.act(SampleLeave.class, leave, 2, "report-return", null));
        assertThat(workflow.openSteps(leave.id())).containsExactly("waiting");
        as(head, () -> files.act(SampleLeave.class, leave, 3, "confirm-return", null));
        assertThat(workflow.openSteps(leave.id())).isEmpty();
        assertThat(state(leave)).isEqualTo(SampleLeave.State.RETURNED);
    }

    @Test
    void anActBesideTheStepTakesTheTaskAway() {
        Ref<SampleLeave> leave = applied(5);
        as(clerk, () -> files.act(SampleLeave.class, leave, 1, "withdraw", null));
        assertThat(workflow.openSteps(leave.id())).isEmpty();
        Ref<SampleLeave> other = applied(5);
        Acting.run(Actor.system("测试"), () -> files.act(SampleLeave.class, other, "expire", null));
        assertThat(state(other)).isEqualTo(SampleLeave.State.REFUSED);
    }

    @Test
    void refusesWhatTheStateTheLawOrTheDutyForbids() {
        Ref<SampleLeave> leave = applied(31);
        assertThatThrownBy(() -> as(head, () -> files.act(SampleLeave.class, leave, 1, "confirm-return", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已申请");
        assertThatThrownBy(() -> as(
                        head,
                        () -> files.act(SampleLeave.class, leave, 1, "approve", new SampleProcedure.Opinion("同意"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("上级机构");
        assertThatThrownBy(() -> as(clerk, () -> files.act(SampleLeave.class, leave, 1, "refuse", null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(clerk, () -> files.act(SampleLeave.class, leave, 1, "expire", null)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstDidAndARepeatIsNotDoneTwice() {
        Ref<SampleLeave> leave = applied(5);
        as(clerk, () -> files.act(SampleLeave.class, leave, 1, "correct-days", null));
        as(clerk, () -> files.act(SampleLeave.class, leave, 1, "correct-days", null));
        assertThat(files(leave).version()).isEqualTo(2);
        assertThatThrownBy(() -> as(head, () -> files.act(SampleLeave.class, leave, 1, "refuse", null)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void anActOfPowerAsksForAFreshProof() {
        Ref<SampleLeave> leave = applied(5);
        Visitor stale = Visitor.to(port).bearer(people.token(head.person(), false));
        Visitor.Answer answer = stale.post(
                "/api/cases/sample.leave/%s/approve".formatted(leave),
                Map.of("version", 1, "form", Map.of("text", "同意")));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("STEP_UP_REQUIRED");
    }

    @Test
    void showsReasonsAndFormBeforeTheButtonAndNothingToStrangers() {
        Ref<SampleLeave> leave = applied(31);
        Visitor atHead = Visitor.to(port).bearer(people.token(head.person(), true));
        JsonNode approve = atHead.get("/api/cases/sample.leave/" + leave)
                .body()
                .path("actions")
                .get(0);
        assertThat(approve.path("allowed").asBoolean()).isFalse();
        assertThat(approve.path("fields").get(0).path("label").asString()).isEqualTo("意见");
        JsonNode preview = atHead.post(
                        "/api/cases/sample.leave/%s/approve/preview".formatted(leave),
                        Map.of("form", Map.of("text", "试")))
                .body();
        assertThat(preview.path("reasons").get(0).path("finding").asString()).isEqualTo("外出31日");
        Hired stranger = people.officer("测试外人", office, "sample.other");
        assertThat(Visitor.to(port)
                        .bearer(people.token(stranger.person(), false))
                        .get("/api/cases/sample.leave/" + leave)
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.to(port).get("/api/cases/sample.leave/" + leave).status())
                .isEqualTo(401);
    }

    @Test
    void showsOfSeveralFilesWhatMayBeDoneWithEachAndLeavesOutThoseOfOthers() {
        Ref<SampleLeave> small = applied(5);
        Ref<SampleLeave> great = applied(31);
        Map<String, Object> asked = Map.of("ids", List.of(small.id(), great.id(), UUID.randomUUID()));
        JsonNode rows = Visitor.to(port)
                .bearer(people.token(head.person(), false))
                .post("/api/cases/sample.leave/outlook", asked)
                .body();
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.get(0).path("version").asInt()).isEqualTo(1);
        assertThat(rows.get(0).path("actions").get(0).path("allowed").asBoolean())
                .isTrue();
        assertThat(rows.get(1).path("actions").get(0).path("allowed").asBoolean())
                .isFalse();
        assertThat(rows.get(1).path("actions").get(0).path("reasons").toString())
                .contains("上级机构");
        Hired stranger = people.officer("测试外人", office, "sample.other");
        assertThat(Visitor.to(port)
                        .bearer(people.token(stranger.person(), false))
                        .post("/api/cases/sample.leave/outlook", asked)
                        .body()
                        .size())
                .isZero();
    }

    @Test
    void namesEverythingThatIsWrongWithAForm() {
        Visitor atClerk = Visitor.to(port).bearer(people.token(clerk.person(), false));
        Visitor.Answer answer = atClerk.post(
                "/api/cases/sample.leave", Map.of("act", "apply", "form", Map.of("days", "x", "strange", 1)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("strange", "number", "days");
        assertThat(atClerk.get("/api/cases").body().findValuesAsString("standard"))
                .contains("sample.leave");
    }

    private Ref<SampleLeave> applied(int days) {
        return Acting.as(
                people.actor(clerk),
                () -> files.begin(SampleLeave.class, "apply", new SampleProcedure.Asked("样假" + days, days))
                        .row()
                        .id());
    }

    private void as(Hired who, Runnable work) {
        Actor actor = people.actor(who);
        Acting.run(
                new Actor(
                        actor.person(),
                        actor.account(),
                        actor.name(),
                        actor.kind(),
                        actor.level(),
                        actor.appointment(),
                        actor.unit(),
                        actor.identity(),
                        actor.duties(),
                        actor.scope(),
                        java.time.Instant.parse("2099-01-01T00:00:00Z"),
                        actor.address()),
                work);
    }

    private OpenFile<SampleLeave> files(Ref<SampleLeave> leave) {
        return Acting.as(Actor.system("测试"), () -> files.look(SampleLeave.class, leave));
    }

    private SampleLeave.State state(Ref<SampleLeave> leave) {
        return files(leave).row().state();
    }
}
