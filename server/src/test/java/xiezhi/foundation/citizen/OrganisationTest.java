package xiezhi.foundation.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestNumbers;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName(
        "C2/C3 法人: registered by its representative, confirmed at a counter, acted for under a mandate that ends at once")
class OrganisationTest {
    private static final String PASSWORD = "gongmin2026";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Visitor counter;
    private Citizen head;
    private Citizen clerk;
    private Citizen stranger;
    private String code;

    /** 测试公民, with a browser of his own. */
    private record Citizen(Visitor browser, String mobile, String name) {}

    @BeforeEach
    void people() {
        clock.set(LocalDate.of(2026, 1, 5), LocalTime.of(9, 0));
        TestPeople test = new TestPeople(house);
        Hired officer = test.officer("测试核验员", test.root(), CitizenDuties.VERIFY);
        clock.set(LocalDate.of(2026, 11, 2), LocalTime.of(9, 0));
        counter = Visitor.to(port).bearer(test.token(officer.person(), true));
        head = citizen("测试法人代表", "L2");
        clerk = citizen("测试经办人", "L2");
        stranger = citizen("测试旁人", "L2");
        code = TestNumbers.creditCode().value();
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    private Citizen citizen(String name, String level) {
        String mobile = "135%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        UUID account = UUID.fromString(Visitor.to(port)
                .post("/api/citizens", Map.of("mobile", mobile, "password", PASSWORD, "name", name))
                .body()
                .path("account")
                .asString());
        jdbc.sql("update access.account set level = ? where id = ?")
                .params(level, account)
                .update();
        Visitor browser = Visitor.to(port);
        assertThat(browser.post("/api/session", Map.of("account", mobile, "password", PASSWORD))
                        .status())
                .isEqualTo(200);
        return new Citizen(browser, mobile, name);
    }

    private Answer registered(Citizen by) {
        return by.browser().post("/api/organisations", Map.of("creditCode", code, "name", "测试科技有限公司"));
    }

    private String confirmed() {
        String id = registered(head).body().path("id").asString();
        assertThat(counter.post("/api/organisations/claims/" + id + "/verify", Map.of("finding", "核对营业执照和身份证原件"))
                        .status())
                .isEqualTo(204);
        return id;
    }

    private Answer invited(String organisation, Citizen by, Citizen whom) {
        return by.browser()
                .post(
                        "/api/organisations/" + organisation + "/mandates",
                        Map.of("mobile", whom.mobile(), "name", whom.name(), "scope", "代为申请公证", "until", "2027-03-01"));
    }

    private String operating(String organisation) {
        String mandate = invited(organisation, head, clerk).body().path("id").asString();
        assertThat(clerk.browser()
                        .post("/api/organisations/mandates/" + mandate + "/accept", Map.of())
                        .status())
                .isEqualTo(204);
        return mandate;
    }

    private static Answer actFor(Citizen who, String organisation) {
        Map<String, Object> body = new HashMap<>();
        body.put("organisation", organisation);
        return who.browser().put("/api/session/organisation", body);
    }

    @Test
    void nobodyActsForABodyThatACounterHasNotConfirmed() {
        Answer made = registered(head);
        assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
        assertThat(made.body().path("state").asString()).isEqualTo("PENDING");
        String id = made.body().path("id").asString();
        assertThat(actFor(head, id).status()).isEqualTo(404);
        assertThat(invited(id, head, clerk).status()).isEqualTo(404);
    }

    @Test
    void theRepresentativeActsForItAndTheTrailSaysSo() {
        String id = confirmed();
        var who = actFor(head, id).body();
        assertThat(who.path("organisation").path("capacity").path("level").asString())
                .isEqualTo("C2");
        assertThat(who.path("name").asString()).isEqualTo("测试法人代表（代测试科技有限公司）");
        assertThat(jdbc.sql("select detail->>'as' from audit.entry where action = 'ACT_FOR_BODY' and object = ?::uuid")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("测试科技有限公司 法定代表人 测试法人代表");
        assertThat(actFor(head, null).body().path("organisation").isNull()).isTrue();
    }

    @Test
    void anOperatorActsWithinHisMandateAndNoLongerOnceItIsRevoked() {
        String id = confirmed();
        String mandate = operating(id);
        var who = actFor(clerk, id).body();
        assertThat(who.path("organisation").path("capacity").path("level").asString())
                .isEqualTo("C3");
        assertThat(who.path("organisation").path("capacity").path("scope").asString())
                .isEqualTo("代为申请公证");
        assertThat(head.browser()
                        .delete("/api/organisations/mandates/" + mandate)
                        .status())
                .isEqualTo(204);
        var after = clerk.browser().get("/api/session").body();
        assertThat(after.path("organisation").path("capacity").isNull())
                .as("gone at once")
                .isTrue();
        assertThat(after.path("name").asString()).isEqualTo("测试经办人");
        actFor(clerk, null);
        assertThat(actFor(clerk, id).status()).isEqualTo(404);
    }

    @Test
    void aMandateEndsWithItsLastDay() {
        String id = confirmed();
        operating(id);
        clock.set(LocalDate.of(2027, 3, 1), LocalTime.of(23, 0));
        clerk.browser().post("/api/session", Map.of("account", clerk.mobile(), "password", PASSWORD));
        assertThat(actFor(clerk, id).status()).isEqualTo(200);
        clock.advance(Duration.ofHours(1));
        clerk.browser().post("/api/session", Map.of("account", clerk.mobile(), "password", PASSWORD));
        assertThat(actFor(clerk, id).status()).isEqualTo(404);
    }

    @Test
    void aWrongCheckDigitIsRefused() {
        for (String bad :
                new String[] {"91350100M000100Y44", "91350100M000100Y4", "9135010OM000100Y43", "31230000M00020001M"}) {
            Answer answer = head.browser().post("/api/organisations", Map.of("creditCode", bad, "name", "测试科技有限公司"));
            assertThat(answer.status()).as(bad).isEqualTo(422);
        }
    }

    @Test
    void oneWithoutARealNameRegistersNothing() {
        assertThat(registered(citizen("测试未实名", "L1")).code()).isEqualTo("LEVEL");
        assertThat(Visitor.to(port)
                        .post("/api/organisations", Map.of("creditCode", code, "name", "甲"))
                        .status())
                .isEqualTo(401);
        assertThat(counter.post("/api/organisations", Map.of("creditCode", code, "name", "甲"))
                        .status())
                .as("an officer has no body")
                .isEqualTo(403);
    }

    @Test
    void anothersOrganisationIsClosedToAStranger() {
        String id = confirmed();
        assertThat(registered(stranger).code()).as("its code is taken").isEqualTo("DUPLICATE");
        assertThat(actFor(stranger, id).status()).isEqualTo(404);
        assertThat(invited(id, stranger, clerk).status()).isEqualTo(404);
        String mandate = invited(id, head, clerk).body().path("id").asString();
        assertThat(stranger.browser()
                        .post("/api/organisations/mandates/" + mandate + "/accept", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(stranger.browser()
                        .delete("/api/organisations/mandates/" + mandate)
                        .status())
                .isEqualTo(404);
        assertThat(stranger.browser()
                        .post("/api/organisations/claims/" + id + "/verify", Map.of("finding", "我自己核对"))
                        .status())
                .isEqualTo(403);
        assertThat(stranger.browser().get("/api/organisations").body().size()).isZero();
        assertThat(stranger.browser().get("/api/records/citizen.organisation").status())
                .isIn(403, 404);
    }

    @Test
    void aFalseClaimDoesNotKeepOutTheOneWhoProvesHis() {
        String claim = registered(stranger).body().path("id").asString();
        confirmed();
        assertThat(stranger.browser()
                        .get("/api/organisations")
                        .body()
                        .get(0)
                        .path("state")
                        .asString())
                .isEqualTo("REJECTED");
        assertThat(counter.post("/api/organisations/claims/" + claim + "/verify", Map.of("finding", "再来一次"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void anInvitationIsAcceptedOnceAndNotWhenItIsOldOrWithdrawn() {
        String id = confirmed();
        String mandate = operating(id);
        String accept = "/api/organisations/mandates/" + mandate + "/accept";
        assertThat(clerk.browser().post(accept, Map.of()).status())
                .as("replayed")
                .isEqualTo(409);
        assertThat(clerk.browser()
                        .delete("/api/organisations/mandates/" + mandate)
                        .status())
                .as("he resigns")
                .isEqualTo(204);
        assertThat(clerk.browser().post(accept, Map.of()).status()).isEqualTo(409);
        String next = invited(id, head, clerk).body().path("id").asString();
        clock.advance(Duration.ofDays(7).plusMinutes(1));
        clerk.browser().post("/api/session", Map.of("account", clerk.mobile(), "password", PASSWORD));
        assertThat(clerk.browser()
                        .post("/api/organisations/mandates/" + next + "/accept", Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theAnswerTellsNobodyWhoseANumberIs() {
        String id = confirmed();
        Map<String, Object> unknown =
                Map.of("mobile", "13500000000", "name", "测试经办人", "scope", "公证", "until", "2027-03-01");
        Map<String, Object> another = new HashMap<>(unknown);
        another.put("mobile", clerk.mobile());
        another.put("name", "测试别名");
        assertThat(head.browser()
                        .post("/api/organisations/" + id + "/mandates", unknown)
                        .raw()
                        .body())
                .isEqualTo(head.browser()
                        .post("/api/organisations/" + id + "/mandates", another)
                        .raw()
                        .body());
    }

    @Test
    void whenABodyEndsNobodyActsForItAnyMore() {
        String id = confirmed();
        operating(id);
        actFor(clerk, id);
        assertThat(counter.post("/api/organisations/claims/" + id + "/end", Map.of("finding", "营业执照已注销"))
                        .status())
                .isEqualTo(204);
        assertThat(clerk.browser()
                        .get("/api/session")
                        .body()
                        .path("organisation")
                        .path("capacity")
                        .isNull())
                .isTrue();
        assertThat(actFor(head, id).status()).isEqualTo(404);
        assertThat(registered(head).status()).as("it may be registered anew").isEqualTo(201);
    }
}
