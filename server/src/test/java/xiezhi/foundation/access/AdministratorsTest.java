package xiezhi.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.GrantDesk;
import xiezhi.foundation.identity.Span;
import xiezhi.foundation.security.Administrators;
import xiezhi.foundation.web.Unwelcome;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName("三员分立: power over people needs two administrators, and none of them has it alone")
class AdministratorsTest {
    private static final String PASSWORD = "San-Yuan-2026";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private GrantDesk grants;

    @LocalServerPort
    private int port;

    private TestPeople test;
    private UUID county;
    private Hired system;
    private Hired security;
    private Visitor sysadmin;
    private Visitor secadmin;
    private Visitor auditor;

    @BeforeEach
    void theThree() {
        test = new TestPeople(house);
        county = test.county("测试三员县司法局");
        system = test.officer("测试系统员", county, Administrators.SYSTEM);
        security = test.officer("测试安全员", county, Administrators.SECURITY);
        Hired audit = test.officer("测试审计员", county, Administrators.AUDIT);
        sysadmin = Visitor.to(port).bearer(test.token(system.person(), true));
        secadmin = Visitor.to(port).bearer(test.token(security.person(), true));
        auditor = Visitor.to(port).bearer(test.token(audit.person(), true));
    }

    @Test
    void anOfficerIsMadeByOneAndEmpoweredByAnother() {
        String person =
                id(sysadmin.post("/api/admin/people", Map.of("name", "测试新人", "kind", "OFFICER", "agency", county)));
        String post = id(sysadmin.post(
                "/api/admin/posts", Map.of("agency", county, "name", "测试审查员", "kind", "STAFF", "signer", false)));
        String appointment = id(sysadmin.post(
                "/api/admin/appointments",
                Map.of("person", person, "post", post, "kind", "PRIMARY", "validFrom", "2026-01-01")));
        String login = "new" + UUID.randomUUID().toString().substring(0, 8);
        String account = id(
                sysadmin.post("/api/admin/accounts", Map.of("person", person, "login", login, "password", PASSWORD)));
        assertThat(enter(login).status())
                .as("pending until the security administrator acts")
                .isEqualTo(401);
        assertThat(sysadmin.post("/api/admin/accounts/" + account + "/activate", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(sysadmin.post("/api/admin/grants", Map.of("post", post, "duty", "standards.steward"))
                        .status())
                .isEqualTo(403);
        assertThat(secadmin.post(
                                "/api/admin/accounts",
                                Map.of("person", person, "login", login + "2", "password", PASSWORD))
                        .status())
                .isEqualTo(403);
        assertThat(secadmin.post("/api/admin/grants", Map.of("post", post, "duty", "standards.steward"))
                        .status())
                .isEqualTo(201);
        assertThat(secadmin.post("/api/admin/appointments/" + appointment + "/confirm", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(secadmin.post("/api/admin/accounts/" + account + "/activate", Map.of())
                        .status())
                .isEqualTo(204);
        Answer entered = enter(login);
        assertThat(entered.status()).isEqualTo(200);
        assertThat(entered.body().path("who").path("restriction").asString())
                .as("the first password is for one login")
                .isEqualTo("PASSWORD");
        assertThat(entered.body()
                        .path("who")
                        .path("appointments")
                        .path(0)
                        .path("duties")
                        .toString())
                .isEqualTo("[\"standards.steward\"]");
    }

    @Test
    void oneAccountIsNeverTwoAdministrators() {
        String post = id(sysadmin.post(
                "/api/admin/posts",
                Map.of("agency", county, "name", "测试第二岗", "kind", "ADMINISTRATOR", "signer", false)));
        String second = id(sysadmin.post(
                "/api/admin/appointments",
                Map.of("person", system.person(), "post", post, "kind", "CONCURRENT", "validFrom", "2026-01-01")));
        Answer refused = secadmin.post("/api/admin/grants", Map.of("post", post, "duty", Administrators.AUDIT));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("MUTUALLY_EXCLUSIVE");
        assertThat(refused.body().path("basis").toString()).contains("GB/T 22239-2019");
        assertThat(secadmin.post("/api/admin/grants", Map.of("post", post, "duty", "standards.steward"))
                        .code())
                .isEqualTo("MUTUALLY_EXCLUSIVE");
        assertThat(second).isNotEmpty();
    }

    @Test
    void theSecurityAdministratorGrantsNothingToHimself() {
        Answer refused =
                secadmin.post("/api/admin/grants", Map.of("post", security.post(), "duty", Administrators.SECURITY));
        assertThat(refused.code()).isEqualTo("ANOTHER_ADMINISTRATOR");
    }

    @Test
    void onlyTheAuditAdministratorReadsTheTrail() {
        assertThat(sysadmin.get("/api/audit").status()).isEqualTo(403);
        assertThat(secadmin.get("/api/audit").status()).isEqualTo(403);
        assertThat(sysadmin.delete("/api/audit").status())
                .as("there is no way to delete it")
                .isEqualTo(405);
        assertThat(auditor.get("/api/audit?limit=5").body().path("items").size())
                .isEqualTo(5);
        assertThat(auditor.get("/api/audit/verify").body().path("holds").asBoolean())
                .isTrue();
        assertThat(auditor.post("/api/admin/people", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void theTrailIsAskedByOneRowAndTakenOutAsASheet() {
        UUID person = security.person();
        Acting.run(
                Actor.system("测试"),
                () -> house.getBean(Trail.class)
                        .note("VERIFY", "identity.person", person, Map.of("note", "=1+1, \"引号\"")));
        Answer of = auditor.get("/api/audit?object=" + person + "&standard=identity.person");
        assertThat(of.body().path("items").size()).isPositive();
        of.body()
                .path("items")
                .forEach(line -> assertThat(line.path("object").asString()).isEqualTo(person.toString()));
        Answer sheet = auditor.get("/api/audit/export?object=" + person);
        assertThat(sheet.raw().headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(sheet.raw().body()).contains("链值 (SM3)", person.toString(), "=1+1");
        assertThat(sheet.raw().body().lines().count())
                .as("a head and every entry of the row")
                .isEqualTo(1 + of.body().path("items").size());
        assertThat(auditor.get("/api/audit?action=EXPORT&limit=1")
                        .body()
                        .at("/items/0/detail/rows")
                        .asInt())
                .isEqualTo(of.body().path("items").size());
        assertThat(sysadmin.get("/api/audit/export").status()).isEqualTo(403);
    }

    @Test
    void anActOfPowerAsksForThePasswordAgain() {
        Visitor notLately = Visitor.to(port).bearer(test.token(security.person(), false));
        Answer asked = notLately.post("/api/admin/grants", Map.of("post", system.post(), "duty", "standards.steward"));
        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.code()).isEqualTo("STEP_UP_REQUIRED");
        assertThat(notLately
                        .post("/api/session/step-up", Map.of("password", "wrong"))
                        .status())
                .isEqualTo(401);
        assertThat(notLately
                        .post("/api/session/step-up", Map.of("password", "Test-" + security.person()))
                        .status())
                .isEqualTo(204);
        assertThat(notLately
                        .post("/api/admin/grants", Map.of("post", system.post(), "duty", "standards.steward"))
                        .code())
                .isEqualTo("MUTUALLY_EXCLUSIVE");
    }

    @Test
    void aDeskAsksForItsDutyWhoeverCallsIt() {
        assertThatThrownBy(() -> Acting.run(
                        test.actor(system), () -> grants.grant(system.post(), "standards.steward", Span.TREE)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> Acting.run(
                        test.actor(security), () -> grants.grant(system.post(), "standards.steward", Span.TREE)))
                .as("step-up is asked for at the desk, too")
                .isInstanceOf(Unwelcome.class);
    }

    @Test
    void whoLeavesAPostActsThroughItNoMore() {
        Hired leaver = test.officer("测试离任", county, "standards.steward");
        Visitor visitor = Visitor.to(port).bearer(test.token(leaver.person(), false));
        assertThat(visitor.get("/api/session").body().path("duties").size()).isEqualTo(1);
        assertThat(sysadmin.post("/api/admin/appointments/" + leaver.appointment() + "/end", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get("/api/session").body().path("kind").asString()).isEqualTo("anonymous");
    }

    @Test
    void theSelfCheckNamesWhatIsUnsafeAndHowToMendIt() {
        Answer report = sysadmin.get("/api/admin/self-check");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.body().path("checks").toString()).contains("master-key-beside-data", "XIEZHI_MASTER_KEY");
        assertThat(auditor.get("/api/admin/self-check").status()).isEqualTo(403);
    }

    private Answer enter(String login) {
        return Visitor.to(port).post("/api/session", Map.of("account", login, "password", PASSWORD));
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return answer.body().path("id").asString();
    }
}
