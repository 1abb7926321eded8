package xiezhi.application.publicservice.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.UnitType;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("法律咨询: asked, taken up, answered with citations, checked, rated, published without names")
class ConsultWalkTest {
    private static final String FILE = "/api/cases/consult.consultation/";

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private TestPeople people;
    private UUID citizen;
    private Hired answerer;
    private Hired checker;

    @BeforeEach
    void hire() {
        clock.set(LocalDate.of(2026, 7, 1), LocalTime.of(10, 0));
        new TestShelf(house).fill();
        people = new TestPeople(house);
        UUID root = people.root();
        answerer = people.officer("测试咨询员", root, ConsultDuty.ANSWER);
        checker = people.officer("测试复核员", root, ConsultDuty.REVIEW, ConsultDuty.PUBLISH);
        citizen = people.citizen("测试提问人");
        people.unit("测试咨询法律援助中心", UnitType.LEGAL_AID_AGENCY, root);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void goesFromTheQuestionToThePublishedAnswer() {
        JsonNode asked = ask(Map.of());
        String id = asked.path("row").path("id").asString();
        assertThat(asked.path("state").path("code").asString())
                .as(asked.toString())
                .isEqualTo("SUBMITTED");
        JsonNode mine = me().get("/api/hall/consultations/" + id).body();
        assertThat(mine.path("question").asString()).contains("拖欠");
        assertThat(mine.path("clock").path("due").asString()).startsWith("2026-07-01");
        assertThat(mine.path("answer").isNull()).isTrue();

        assertThat(act(answerer, id, 1, "pick-up", null)
                        .path("state")
                        .path("code")
                        .asString())
                .isEqualTo("PICKED_UP");
        JsonNode bad = act(answerer, id, 2, "answer", answer("依据第九十九条, 十日内包赢。", "火星法#3"));
        assertThat(bad.path("errors").findValuesAsString("message").toString()).contains("火星法#3", "第九十九条", "十日", "包赢");
        JsonNode answered = act(answerer, id, 2, "answer", answer("工资应当按月支付, 不得拖欠。可以向劳动行政部门投诉。", "劳动法#50"));
        assertThat(answered.path("state").path("code").asString())
                .as(answered.toString())
                .isEqualTo("ANSWERED");
        assertThat(me().get("/api/hall/consultations/" + id)
                        .body()
                        .path("answer")
                        .isNull())
                .isTrue();

        assertThat(act(checker, id, 3, "deliver", null)
                        .path("state")
                        .path("code")
                        .asString())
                .isEqualTo("DELIVERED");
        JsonNode delivered = me().get("/api/hall/consultations/" + id).body();
        assertThat(delivered.path("answer").path("quotations").findValuesAsString("key"))
                .containsExactly("劳动法#50");
        assertThat(delivered.path("documents").findValuesAsString("name")).contains("法律咨询意见书");
        assertThat(me().post(FILE + id + "/rate", Map.of("version", 4, "form", Map.of("score", 5, "note", "有帮助")))
                        .body()
                        .path("state")
                        .path("code")
                        .asString())
                .isEqualTo("RATED");
        publish(id);
    }

    private void publish(String id) {
        JsonNode proposal =
                as(checker).get("/api/consult/files/" + id + "/publishing").body();
        assertThat(proposal.path("question").asString()).contains("[电话]").doesNotContain("19900000009", "测试提问人");
        Map<String, Object> form = new HashMap<>(Map.of(
                "title", "工资被拖欠怎么办",
                "question", "老板拖欠工资, 电话19900000009",
                "answer", "工资应当按月支付, 不得拖欠。",
                "confirmed", true));
        JsonNode refused = act(checker, id, 5, "publish", form);
        assertThat(refused.path("code").asString()).as(refused.toString()).isEqualTo("REFUSED");
        form.put("question", "老板拖欠工资, 找谁?");
        form.put("answer", "可以要求在十日内支付。");
        assertThat(act(checker, id, 5, "publish", form).path("code").asString()).isEqualTo("REFUSED");
        form.put("answer", "工资应当按月支付, 不得拖欠。");
        assertThat(act(checker, id, 5, "publish", form)
                        .path("state")
                        .path("code")
                        .asString())
                .isEqualTo("PUBLISHED");

        JsonNode found =
                Visitor.to(port).get("/api/hall/answers?q=%E6%8B%96%E6%AC%A0").body();
        assertThat(found.findValuesAsString("title")).contains("工资被拖欠怎么办");
        JsonNode one = Visitor.to(port)
                .get("/api/hall/answers/" + found.get(0).path("id").asString())
                .body();
        assertThat(one.path("quotations").get(0).path("text").asString()).startsWith("工资应当以货币形式按月支付");
        assertThat(one.toString()).doesNotContain(id, "测试提问人");
        assertThat(as(answerer)
                        .get("/api/search?q=%E5%B7%A5%E8%B5%84%E8%A2%AB%E6%8B%96%E6%AC%A0")
                        .body()
                        .toString())
                .contains("工资被拖欠怎么办");
    }

    @Test
    void isAnsweredByOneAndCheckedByAnother() {
        Hired both = people.officer("测试两岗", people.root(), ConsultDuty.ANSWER, ConsultDuty.REVIEW);
        String id = id(ask(Map.of()));
        act(both, id, 1, "pick-up", null);
        assertThat(act(answerer, id, 2, "answer", answer("工资应当按月支付。", "劳动法#50"))
                        .path("code")
                        .asString())
                .isEqualTo("REFUSED"); // another has taken it up
        act(both, id, 2, "answer", answer("工资应当按月支付。", "劳动法#50"));
        assertThat(act(both, id, 3, "deliver", null).path("detail").asString()).contains("另一人");
        act(checker, id, 3, "send-back", Map.of("text", "请说明找哪个部门"));
        assertThat(me().get("/api/hall/consultations/" + id).body().toString()).doesNotContain("请说明找哪个部门");
    }

    @Test
    void asksBackAndGoesOn() {
        String id = id(ask(Map.of()));
        act(answerer, id, 1, "pick-up", null);
        act(answerer, id, 2, "clarify", Map.of("text", "欠了几个月"));
        JsonNode mine = me().get("/api/hall/consultations/" + id).body();
        assertThat(mine.path("state").asString()).isEqualTo("CLARIFYING");
        assertThat(mine.path("notes").findValuesAsString("text")).containsExactly("欠了几个月");
        assertThat(me().post(FILE + id + "/add", Map.of("version", 3, "form", Map.of("text", "三个月")))
                        .body()
                        .path("state")
                        .path("code")
                        .asString())
                .isEqualTo("PICKED_UP");
    }

    @Test
    void handsAnAidDraftToWhoeverNeedsAid() {
        String id = id(ask(Map.of()));
        act(answerer, id, 1, "pick-up", null);
        act(answerer, id, 2, "transfer-aid", Map.of("reason", "符合法律援助范围"));
        JsonNode drafts = me().get("/api/hall/legal-aid/drafts").body();
        assertThat(drafts.findValuesAsString("facts").toString()).contains("拖欠");
    }

    @Test
    void takesAConversationOnlyWithConsentAndSealsIt() {
        JsonNode refused = post(Map.of("conversation", "问: 工资\n答: 劳动法#50"));
        assertThat(refused.path("errors").findValuesAsString("field"))
                .as(refused.toString())
                .contains("consent");
        JsonNode taken = ask(Map.of("conversation", "问: 独一无二的对话", "consent", true));
        assertThat(taken.path("row").path("mode").asString()).isEqualTo("ROBOT");
        String kept = jdbc.sql("select conversation || question from consult.consultation where id = ?::uuid")
                .param(id(taken))
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain("独一无二", "拖欠");
    }

    @Test
    void putsDangerFirstAndNeverPublishesItOrAMinors() {
        JsonNode danger = ask(Map.of("danger", true));
        assertThat(danger.path("row").path("urgency").asString()).isEqualTo("SAFETY");
        String id = id(ask(Map.of("minor", true)));
        act(answerer, id, 1, "pick-up", null);
        act(answerer, id, 2, "answer", answer("工资应当按月支付。", "劳动法#50"));
        act(checker, id, 3, "deliver", null);
        JsonNode refused = act(
                checker,
                id,
                4,
                "publish",
                Map.of("title", "题", "question", "问", "answer", "工资按月支付", "confirmed", true));
        assertThat(refused.path("basis").toString()).as(refused.toString()).contains("未成年人保护法#4");
    }

    @Test
    void keepsAStrangerOutAndTellsTheOwnerWhoLooked() throws InterruptedException {
        String id = id(ask(Map.of()));
        Visitor stranger = Visitor.to(port).bearer(people.token(people.citizen("测试外人"), false));
        assertThat(stranger.get("/api/hall/consultations/" + id).status()).isEqualTo(404);
        assertThat(stranger.get(FILE + id).status()).isEqualTo(404);
        as(answerer).get(FILE + id + "?purpose=%E7%AD%94%E5%A4%8D%E5%92%A8%E8%AF%A2");
        Thread.sleep(400); // readings are written in batches, within moments
        assertThat(me().get("/api/hall/consultations/" + id)
                        .body()
                        .path("openings")
                        .toString())
                .contains("答复咨询");
    }

    @Test
    void letsARatingBeChangedOnceWithinThirtyDays() {
        String id = id(ask(Map.of()));
        act(answerer, id, 1, "pick-up", null);
        act(answerer, id, 2, "answer", answer("工资应当按月支付。", "劳动法#50"));
        act(checker, id, 3, "deliver", null);
        rate(id, 4, "rate", 2);
        assertThat(rate(id, 5, "change-rating", 4).path("state").path("code").asString())
                .isEqualTo("RATED");
        assertThat(rate(id, 6, "change-rating", 1).path("code").asString()).isEqualTo("REFUSED");
    }

    private JsonNode rate(String id, int version, String act, int score) {
        return me().post(FILE + id + "/" + act, Map.of("version", version, "form", Map.of("score", score)))
                .body();
    }

    private JsonNode ask(Map<String, Object> more) {
        JsonNode asked = post(more);
        assertThat(asked.path("row").path("id").asString(""))
                .as(asked.toString())
                .isNotEmpty();
        return asked;
    }

    private JsonNode post(Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "topic",
                "LABOUR",
                "question",
                "老板拖欠工资三个月, 我的电话19900000009, 怎么办",
                "minor",
                false,
                "danger",
                false,
                "detained",
                false,
                "consent",
                false));
        form.putAll(more);
        return me().post("/api/cases/consult.consultation", Map.of("act", "ask", "form", form))
                .body();
    }

    private static String id(JsonNode file) {
        return file.path("row").path("id").asString();
    }

    private static Map<String, Object> answer(String text, String key) {
        return Map.of(
                "text",
                text,
                "citations",
                List.of(Map.of("key", key)),
                "practiceView",
                false,
                "nextSteps",
                List.of("LEGAL_AID"));
    }

    private JsonNode act(Hired who, String id, int version, String act, Map<String, Object> form) {
        Map<String, Object> body = new HashMap<>(Map.of("version", version));
        if (form != null) {
            body.put("form", form);
        }
        return as(who).post(FILE + id + "/" + act, body).body();
    }

    private Visitor as(Hired who) {
        return Visitor.to(port).bearer(people.token(who.person(), true));
    }

    private Visitor me() {
        return Visitor.to(port).bearer(people.token(citizen, false));
    }
}
