package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.messages.Messages;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Uuid7;
import xiezhi.testing.RoomTest;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName("任务页: the work list over HTTP (http.md 5)")
class TaskPageTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Walks walks;

    @Autowired
    Messages messages;

    @LocalServerPort
    int port;

    private Office office;
    private Actor drafter;
    private Actor reviewer;
    private Actor expert;
    private Actor stranger;

    @BeforeEach
    void openTheOffice() {
        office = new Office(house);
        drafter = office.person("起草员", "testing.draft");
        reviewer = office.person("审查员", "testing.review");
        expert = office.person("专家");
        stranger = office.person("外人");
    }

    private Visitor as(Actor actor) {
        return Visitor.to(port).bearer(office.token(actor));
    }

    private String id(Actor actor, String box) {
        return as(actor)
                .get("/api/tasks?box=" + box)
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asString();
    }

    @Test
    void listsATaskWithEverythingTheScreenNeeds() {
        walks.begin(office, drafter, "testing-plain");
        Answer answer = as(drafter).get("/api/tasks?box=todo");
        assertThat(answer.status()).isEqualTo(200);
        var item = answer.body().path("items").get(0);
        assertThat(item.path("step").asString()).isEqualTo("draft");
        assertThat(item.path("name").asString()).isEqualTo("起草");
        assertThat(item.path("english").asString()).isEqualTo("Draft");
        assertThat(item.path("process").asString()).isEqualTo("testing-plain");
        assertThat(item.path("processName").asString()).isEqualTo("测试流程");
        assertThat(item.path("desk").asString()).isEqualTo("testing-plain/draft");
        assertThat(item.path("business").path("standard").asString()).isEqualTo("testing.thing");
        assertThat(item.path("assignee").isNull()).isTrue();
        assertThat(item.path("actions").toString()).contains("claim").contains("complete");
        assertThat(answer.body().path("next").isNull()).isTrue();
        assertThat(as(drafter).get("/api/tasks/counts").body().path("todo").asInt())
                .isEqualTo(1);
    }

    @Test
    void goesFromPageToPageByKey() {
        for (int n = 0; n < 5; n++) {
            walks.begin(office, drafter, "testing-plain");
        }
        Answer first = as(drafter).get("/api/tasks?limit=3");
        Answer second = as(drafter)
                .get("/api/tasks?limit=3&after=" + first.body().path("next").asString());
        assertThat(first.body().path("items").size()).isEqualTo(3);
        assertThat(second.body().path("items").size()).isEqualTo(2);
        assertThat(second.body().path("next").isNull()).isTrue();
    }

    @Test
    void leadsATaskThroughItsVerbs() {
        Walk walk = walks.begin(office, drafter, "testing-plain");
        String draft = id(drafter, "todo");
        assertThat(as(drafter)
                        .post("/api/tasks/" + draft + "/complete", Map.of("outcome", "AGREE", "opinion", "已拟好"))
                        .status())
                .isEqualTo(200);
        assertThat(as(drafter)
                        .post("/api/tasks/" + draft + "/withdraw", Map.of())
                        .status())
                .isEqualTo(200);
        walk.done(drafter, "draft");

        String review = id(reviewer, "todo");
        assertThat(as(reviewer)
                        .post("/api/tasks/" + review + "/claim", Map.of())
                        .body()
                        .path("claimed")
                        .asBoolean())
                .isTrue();
        assertThat(as(reviewer)
                        .post("/api/tasks/" + review + "/unclaim", Map.of())
                        .body()
                        .path("claimed")
                        .asBoolean())
                .isFalse();
        Map<String, Object> ask = Map.of("to", expert.person(), "reason", "请提意见");
        assertThat(as(reviewer)
                        .post("/api/tasks/" + review + "/delegate", ask)
                        .body()
                        .path("delegatedFrom")
                        .path("name")
                        .asString())
                .isEqualTo("测试审查员");
        assertThat(as(expert)
                        .post("/api/tasks/" + review + "/complete", Map.of("outcome", "AGREE", "opinion", "可以"))
                        .status())
                .isEqualTo(200);
        assertThat(as(drafter).post("/api/tasks/" + review + "/urge", Map.of()).status())
                .isEqualTo(204);
        assertThat(as(drafter).post("/api/tasks/" + review + "/urge", Map.of()).code())
                .isEqualTo("URGED_RECENTLY");
        assertThat(as(drafter)
                        .post("/api/tasks/" + review + "/copy", Map.of("persons", List.of(expert.person())))
                        .status())
                .isEqualTo(204);
        Map<String, Object> back = Map.of("reason", "缺附件", "mode", "DIRECT");
        assertThat(as(reviewer).post("/api/tasks/" + review + "/return", back).status())
                .isEqualTo(200);
        assertThat(walk.asked()).containsExactly("draft:起草员");

        Answer opened = as(drafter).get("/api/tasks/" + id(drafter, "todo"));
        assertThat(opened.body().path("step").asString()).isEqualTo("draft");
        assertThat(opened.body().path("history").toString())
                .contains("已拟好")
                .contains("缺附件")
                .contains("\"actionName\":\"退回\"");
    }

    @Test
    void aPreviewSaysOfEachTaskWhatTheVerbWouldDoAndChangesNothing() {
        Actor second = office.person("审查员二", "testing.review");
        walks.begin(office, drafter, "testing-plain").done(drafter, "draft");
        String taken = id(reviewer, "todo");
        as(second).post("/api/tasks/" + taken + "/claim", Map.of());
        walks.begin(office, drafter, "testing-plain").done(drafter, "draft");
        String free = id(reviewer, "todo");

        var rows = as(reviewer)
                .post("/api/tasks/preview", Map.of("verb", "claim", "ids", List.of(free, taken, Uuid7.next())))
                .body();
        assertThat(rows.get(0).path("allowed").asBoolean()).isTrue();
        assertThat(rows.get(0).path("title").asString()).isNotEmpty();
        assertThat(rows.get(1).path("allowed").asBoolean()).isFalse();
        assertThat(rows.get(1).path("why").asString()).contains("测试审查员二");
        assertThat(rows.get(1).path("remedy").asString()).isNotEmpty();
        assertThat(rows.get(2).path("title").asString()).isEmpty();
        assertThat(as(reviewer).get("/api/tasks").body().path("items").findValuesAsString("id"))
                .contains(free);
        assertThat(as(reviewer).get("/api/tasks/" + free).body().path("claimed").asBoolean())
                .isFalse();
    }

    @Test
    void aPreviewSharesOneFormAndTellsNobody() {
        walks.begin(office, drafter, "testing-plain");
        String task = id(drafter, "todo");
        Map<String, Object> form = Map.of("to", expert.person(), "reason", "请代办");
        Answer good =
                as(drafter).post("/api/tasks/preview", Map.of("verb", "transfer", "ids", List.of(task), "form", form));
        assertThat(good.body().get(0).path("allowed").asBoolean()).isTrue();
        assertThat(messages.unread(expert.person())).isZero();
        Answer bare = as(drafter).post("/api/tasks/preview", Map.of("verb", "transfer", "ids", List.of(task)));
        assertThat(bare.body().get(0).path("allowed").asBoolean()).isFalse();
        assertThat(as(drafter)
                        .post("/api/tasks/preview", Map.of("verb", "complete", "ids", List.of(task)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aStrangerFindsNothingAndAnAnonymousVisitorIsSentAway() {
        walks.begin(office, drafter, "testing-plain");
        String id = id(drafter, "todo");
        assertThat(as(stranger).get("/api/tasks/" + id).status()).isEqualTo(404);
        assertThat(as(stranger)
                        .post("/api/tasks/" + id + "/complete", Map.of("outcome", "AGREE"))
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.to(port).get("/api/tasks").status()).isEqualTo(401);
        assertThat(as(drafter).get("/api/tasks?box=everything").status()).isEqualTo(422);
    }

    @Test
    void showsTheProcessFileAndWhereABusinessStandsToThoseWhoTakePart() {
        Walk walk = walks.begin(office, drafter, "testing-plain").done(drafter, "draft");
        assertThat(as(drafter).get("/api/processes").body().toString()).contains("testing-plain");
        Answer one = as(drafter).get("/api/processes/testing-plain");
        assertThat(one.body().path("xml").asString()).contains("<process id=\"testing-plain\"");
        assertThat(one.body().path("steps").get(1).path("duty").asString()).isEqualTo("testing.review");
        Answer of = as(drafter).get("/api/processes/of/" + walk.business().id());
        assertThat(of.body().path("current").toString()).isEqualTo("[\"review\"]");
        assertThat(of.body().path("done").toString()).isEqualTo("[\"draft\"]");
        assertThat(of.body().path("ended").isNull()).isTrue();
        assertThat(as(stranger).get("/api/processes/of/" + walk.business().id()).status())
                .isEqualTo(404);
    }

    @Test
    void makesShowsAndRevokesADelegation() {
        Instant from = Instant.now().plusSeconds(86_400_000);
        Map<String, Object> wish = Map.of(
                "to",
                expert.person(),
                "from",
                from.toString(),
                "until",
                from.plusSeconds(3600).toString(),
                "excludeSign",
                true);
        Answer made = as(reviewer).post("/api/delegations", wish);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("state").asString()).isEqualTo("APPROVED");
        assertThat(as(reviewer).post("/api/delegations", wish).code()).isEqualTo("OVERLAP");
        assertThat(as(expert)
                        .get("/api/delegations")
                        .body()
                        .get(0)
                        .path("principal")
                        .path("name")
                        .asString())
                .isEqualTo("测试审查员");
        String id = made.body().path("id").asString();
        assertThat(as(stranger).delete("/api/delegations/" + id).status()).isEqualTo(404);
        assertThat(as(reviewer).delete("/api/delegations/" + id).status()).isEqualTo(204);
        assertThat(as(reviewer)
                        .get("/api/delegations")
                        .body()
                        .get(0)
                        .path("state")
                        .asString())
                .isEqualTo("REVOKED");
    }

    @Test
    void showsMessagesAndTheYearsCalendar() {
        messages.tell(expert.person(), "测试消息", "内容", "/tasks");
        Answer box = as(expert).get("/api/messages?unread=true");
        assertThat(box.body().path("items").get(0).path("title").asString()).isEqualTo("测试消息");
        String id = box.body().path("items").get(0).path("id").asString();
        assertThat(as(expert).post("/api/messages/" + id + "/read", Map.of()).status())
                .isEqualTo(204);
        assertThat(as(expert)
                        .get("/api/messages?unread=true")
                        .body()
                        .path("items")
                        .size())
                .isZero();
        assertThat(as(expert)
                        .post("/api/messages/unread", Map.of("ids", List.of(id)))
                        .status())
                .isEqualTo(204);
        assertThat(messages.unread(expert.person())).isEqualTo(1);
        assertThat(as(expert)
                        .post("/api/messages/read-all", Map.of())
                        .body()
                        .path("ids")
                        .toString())
                .contains(id);
        assertThat(messages.unread(expert.person())).isZero();
        Answer year = Visitor.to(port).get("/api/calendar?year=2026");
        assertThat(year.body().path("published").asBoolean()).isTrue();
        assertThat(year.body().path("workdays").asInt()).isEqualTo(248);
        assertThat(year.body().path("days").size()).isEqualTo(365);
    }
}
