package xiezhi.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.access.Accounts.NewAccount;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName("准入 (GB/T 22239-2019 8.1.4.1): login, second factor, sessions")
class AccessTest {
    private static final String PASSWORD = "Zhun-Ru-2026";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private TestPeople test;
    private String login;
    private Hired officer;

    @BeforeEach
    void anOfficerWithAnAccount() {
        test = new TestPeople(house);
        UUID county = test.county("测试准入县司法局");
        officer = test.officer("测试准入", county, "test.one");
        login = "zr" + UUID.randomUUID().toString().substring(0, 8);
        Acting.run(Actor.system("测试"), () -> accounts.open(List.of(new NewAccount(officer.person(), login, PASSWORD))));
    }

    @AfterEach
    void letTimeGo() {
        clock.letGo();
    }

    @Test
    void theSixthAttemptIsRefusedEvenIfThePasswordIsRight() {
        for (int i = 1; i <= 4; i++) {
            assertThat(enter(login, "wrong").code()).isEqualTo("UNAUTHENTICATED");
        }
        assertThat(enter(login, "wrong").code()).as("the fifth failure locks").isEqualTo("LOCKED");
        assertThat(enter(login, PASSWORD).status()).isEqualTo(423);
        clock.advance(Duration.ofMinutes(31));
        assertThat(enter(login, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void anUnknownAccountIsAnsweredAndLockedLikeAKnownOne() {
        String nobody = "nobody" + UUID.randomUUID().toString().substring(0, 8);
        Answer unknown = enter(nobody, PASSWORD);
        Answer wrong = enter(login, "wrong");
        assertThat(unknown.raw().body()).isEqualTo(wrong.raw().body());
        IntStream.range(0, 4).forEach(i -> enter(nobody, PASSWORD));
        assertThat(enter(nobody, PASSWORD).code()).isEqualTo("LOCKED");
    }

    @Test
    void anOfficerWithoutASecondFactorMayOnlyEnrolOne() {
        Answer entered = enter(login, PASSWORD);
        String token = entered.body().path("token").asString();
        Visitor visitor = Visitor.to(port).bearer(token);
        assertThat(entered.body().path("who").path("restriction").asString()).isEqualTo("SECOND_FACTOR");
        assertThat(visitor.get("/api/people?q=x").code()).isEqualTo("SECOND_FACTOR_REQUIRED");
        String secret = visitor.post("/api/account/totp", Map.of())
                .body()
                .path("secret")
                .asString();
        assertThat(visitor.post("/api/account/totp/confirm", Map.of("code", "000000"))
                        .status())
                .isEqualTo(422);
        assertThat(visitor.post("/api/account/totp/confirm", Map.of("code", code(secret)))
                        .status())
                .isEqualTo(204);
        assertThat(visitor.get("/api/people?q=x").status()).isEqualTo(200);
    }

    @Test
    void aCodeWorksOnce() {
        String secret = enrol();
        clock.advance(Duration.ofSeconds(60));
        String code = code(secret);
        assertThat(enter(login, PASSWORD).code()).isEqualTo("SECOND_FACTOR_REQUIRED");
        assertThat(enter(login, PASSWORD, code).status()).isEqualTo(200);
        assertThat(enter(login, PASSWORD, code).status())
                .as("the same code again")
                .isEqualTo(401);
    }

    @Test
    void aTokenIsUselessAfterLogout() {
        Visitor visitor = signedIn();
        assertThat(visitor.get("/api/sessions").status()).isEqualTo(200);
        assertThat(visitor.delete("/api/session").status()).isEqualTo(204);
        assertThat(visitor.get("/api/sessions").status()).isEqualTo(401);
    }

    @Test
    void aLoginGivesANewSessionAndEndsTheOneThatTheBrowserBrought() {
        Visitor browser = Visitor.to(port);
        browser.post("/api/session", Map.of("account", login, "password", PASSWORD));
        String planted = String.valueOf(browser.cookie("xz_session"));
        browser.post("/api/session", Map.of("account", login, "password", PASSWORD));
        assertThat(browser.cookie("xz_session")).isNotEqualTo(planted);
        assertThat(Visitor.to(port).bearer(planted).get("/api/sessions").status())
                .isEqualTo(401);
        Visitor fixed = Visitor.to(port).cookie("xz_session", "planted-by-somebody");
        fixed.post("/api/session", Map.of("account", login, "password", PASSWORD));
        assertThat(fixed.cookie("xz_session")).isNotEqualTo("planted-by-somebody");
    }

    @Test
    void theSessionCookieIsHiddenFromScriptsAndOtherSites() {
        Answer entered = enter(login, PASSWORD);
        assertThat(entered.raw().headers().allValues("Set-Cookie"))
                .anyMatch(c -> c.startsWith("xz_session=") && c.contains("HttpOnly") && c.contains("SameSite=Strict"))
                .anyMatch(c -> c.startsWith("xz_csrf=") && !c.contains("HttpOnly") && c.contains("SameSite=Strict"));
    }

    @Test
    void aCookieAloneChangesNothing() {
        Visitor browser = Visitor.to(port);
        browser.post("/api/session", Map.of("account", login, "password", PASSWORD));
        assertThat(browser.withoutCsrf().post("/api/account/totp", Map.of()).status())
                .isEqualTo(403);
        assertThat(browser.with("X-CSRF-Token", "guess")
                        .post("/api/account/totp", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(browser.get("/api/session").body().path("kind").asString()).isEqualTo("officer");
    }

    @Test
    void aSessionEndsAfterAQuarterOfAnHourWithoutARequest() {
        Visitor visitor = signedIn();
        clock.advance(Duration.ofMinutes(14));
        assertThat(visitor.get("/api/sessions").status())
                .as("still awake, and kept awake by this")
                .isEqualTo(200);
        clock.advance(Duration.ofMinutes(14));
        assertThat(visitor.get("/api/sessions").status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(16));
        assertThat(visitor.get("/api/sessions").status()).isEqualTo(401);
    }

    @Test
    void noSessionLastsLongerThanTwelveHours() {
        Visitor visitor = signedIn();
        for (int i = 0; i < 71; i++) {
            clock.advance(Duration.ofMinutes(10));
            assertThat(visitor.get("/api/sessions").status()).isEqualTo(200);
        }
        clock.advance(Duration.ofMinutes(10));
        assertThat(visitor.get("/api/sessions").status()).isEqualTo(401);
    }

    @Test
    void anAdministratorHasOneSessionAtATime() {
        Hired admin = test.officer("测试单会话", test.county("测试县司法局"), Administrators.AUDIT);
        String name = "adm" + UUID.randomUUID().toString().substring(0, 8);
        Acting.run(Actor.system("测试"), () -> accounts.open(List.of(new NewAccount(admin.person(), name, PASSWORD))));
        String first = enter(name, PASSWORD).body().path("token").asString();
        String second = enter(name, PASSWORD).body().path("token").asString();
        assertThat(Visitor.to(port).bearer(first).get("/api/sessions").status()).isEqualTo(401);
        assertThat(Visitor.to(port).bearer(second).get("/api/sessions").status())
                .isEqualTo(200);
    }

    @Test
    void aHeaderThatNamesAPersonIsNotBelieved() {
        Visitor liar = Visitor.to(port)
                .with("X-User-Id", officer.person().toString())
                .with("X-Person", officer.person().toString())
                .with("X-Forwarded-User", login)
                .with("X-Appointment", officer.appointment().toString());
        assertThat(liar.get("/api/session").body().path("kind").asString()).isEqualTo("anonymous");
        assertThat(liar.get("/api/sessions").status()).isEqualTo(401);
    }

    @Test
    void anotherPostIsTakenUpOnlyIfItIsOnesOwn() {
        Hired second = test.alsoIn(officer.person(), test.county("测试兼岗县司法局"), "test.two");
        Visitor visitor = signedIn();
        Answer now = visitor.put("/api/session/appointment", Map.of("appointment", second.appointment()));
        assertThat(now.body().path("duties").toString()).isEqualTo("[\"test.two\"]");
        assertThat(visitor.get("/api/session").body().path("appointment").asString())
                .isEqualTo(second.appointment().toString());
        Hired other = test.officer("测试他人", test.county("测试他县司法局"), "test.three");
        assertThat(visitor.put("/api/session/appointment", Map.of("appointment", other.appointment()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onlyOnesOwnSessionsCanBeEnded() {
        Visitor visitor = signedIn();
        Hired other = test.officer("测试他人", test.county("测试他县司法局"), "test.three");
        String token = test.token(other.person(), false);
        String foreign = Visitor.to(port)
                .bearer(token)
                .get("/api/sessions")
                .body()
                .path(0)
                .path("id")
                .asString();
        assertThat(visitor.delete("/api/sessions/" + foreign).status()).isEqualTo(404);
        assertThat(Visitor.to(port).bearer(token).get("/api/sessions").status()).isEqualTo(200);
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsAndTheOldOneDoesNotComeBack() {
        Visitor visitor = signedIn();
        String elsewhere = test.token(officer.person(), false);
        assertThat(visitor.post("/api/account/password", Map.of("old", "wrong", "new", "Xin-Kou-Ling-1"))
                        .status())
                .isEqualTo(422);
        assertThat(visitor.post("/api/account/password", Map.of("old", PASSWORD, "new", "short"))
                        .status())
                .isEqualTo(422);
        assertThat(visitor.post("/api/account/password", Map.of("old", PASSWORD, "new", PASSWORD))
                        .code())
                .isEqualTo("PASSWORD_USED");
        assertThat(visitor.post("/api/account/password", Map.of("old", PASSWORD, "new", "Xin-Kou-Ling-1"))
                        .status())
                .isEqualTo(204);
        assertThat(Visitor.to(port).bearer(elsewhere).get("/api/sessions").status())
                .isEqualTo(401);
        assertThat(visitor.get("/api/sessions").status()).isEqualTo(200);
        assertThat(visitor.post("/api/account/password", Map.of("old", "Xin-Kou-Ling-1", "new", PASSWORD))
                        .code())
                .isEqualTo("PASSWORD_USED");
    }

    @Test
    void anExpiredPasswordMustBeChangedFirst() {
        Acting.run(Actor.system("测试"), () -> test.token(officer.person(), false));
        clock.advance(Duration.ofDays(89));
        assertThat(enter(login, PASSWORD).status()).isEqualTo(200);
        clock.advance(Duration.ofDays(2));
        Answer entered = enter(login, PASSWORD);
        Visitor visitor = Visitor.to(port).bearer(entered.body().path("token").asString());
        assertThat(visitor.get("/api/people").code()).isEqualTo("PASSWORD_EXPIRED");
        assertThat(visitor.post("/api/account/password", Map.of("old", PASSWORD, "new", "Xin-Kou-Ling-1"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void citizensRegisterAndProveWhoTheyAre() {
        String mobile = "138" + String.valueOf(System.nanoTime()).substring(5, 13);
        Visitor visitor = Visitor.to(port);
        assertThat(visitor.post("/api/citizens", Map.of("mobile", mobile, "password", "12345678"))
                        .status())
                .as("too simple")
                .isEqualTo(422);
        assertThat(visitor.post("/api/citizens", Map.of("mobile", mobile, "password", "gongmin2026"))
                        .body()
                        .path("level")
                        .asString())
                .as("no code could be sent, so the number is not proved")
                .isEqualTo("L0");
        assertThat(visitor.post("/api/citizens", Map.of("mobile", mobile, "password", "gongmin2026"))
                        .code())
                .isEqualTo("DUPLICATE");
        assertThat(visitor.post("/api/session", Map.of("account", mobile, "password", "gongmin2026"))
                        .body()
                        .path("who")
                        .path("kind")
                        .asString())
                .isEqualTo("citizen");
        assertThat(visitor.post("/api/citizens/me/identity", Map.of("name", "测试公民", "citizenId", "110105194912310021"))
                        .status())
                .isEqualTo(422);
        assertThat(visitor.post("/api/citizens/me/identity", Map.of("name", "测试公民", "citizenId", "230102189202290011"))
                        .body()
                        .path("level")
                        .asString())
                .isEqualTo("L2");
        assertThat(visitor.post("/api/citizens/me/identity/strong", Map.of()).code())
                .as("no source, no pretence")
                .isEqualTo("NO_IDENTITY_SOURCE");
        assertThat(visitor.get("/api/people").status())
                .as("citizens pick no officers")
                .isEqualTo(403);
    }

    private String enrol() {
        Visitor visitor = Visitor.to(port)
                .bearer(enter(login, PASSWORD).body().path("token").asString());
        String secret = visitor.post("/api/account/totp", Map.of())
                .body()
                .path("secret")
                .asString();
        visitor.post("/api/account/totp/confirm", Map.of("code", code(secret)));
        return secret;
    }

    private String code(String secret) {
        return Totp.code(secret, Totp.stepAt(clock.instant()));
    }

    private Visitor signedIn() {
        return Visitor.to(port).bearer(test.token(officer.person(), false));
    }

    private Answer enter(String account, String password) {
        return Visitor.to(port).post("/api/session", Map.of("account", account, "password", password));
    }

    private Answer enter(String account, String password, String code) {
        return Visitor.to(port).post("/api/session", Map.of("account", account, "password", password, "code", code));
    }
}
