package xiezhi.foundation.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import xiezhi.foundation.messages.Texts;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName("L1 手机号验证: a number is proved by a code, and without a channel it is said that it can't be")
class CodeTest {
    private static final String PASSWORD = "gongmin2026";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private TestPhone phone;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private String mobile;

    @BeforeEach
    void switchOn() {
        new TestPeople(house).root();
        clock.set(LocalDate.of(2026, 11, 2), LocalTime.of(10, 0));
        mobile = "137%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        phone.on = true;
    }

    @AfterEach
    void switchOff() {
        phone.on = false;
        clock.letGo();
    }

    private String asked() {
        Answer sent = Visitor.to(port).post("/api/citizens/codes", Map.of("mobile", mobile));
        assertThat(sent.status()).as(sent.raw().body()).isEqualTo(200);
        assertThat(sent.body().path("sent").asBoolean()).isTrue();
        ReflectionTestUtils.invokeMethod(texts, "work");
        return phone.code(mobile);
    }

    private Answer register(String code) {
        Map<String, Object> body = new HashMap<>(Map.of("mobile", mobile, "password", PASSWORD));
        if (!code.isEmpty()) {
            body.put("code", code);
        }
        return Visitor.to(port).post("/api/citizens", body);
    }

    private static String other(String code) {
        return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
    }

    @Test
    void theCodeProvesTheNumber() {
        assertThat(register(asked()).body().path("level").asString()).isEqualTo("L1");
    }

    @Test
    void whereNoTextsCanBeSentItSaysSoAndTheAccountStaysAtL0() {
        phone.on = false;
        Answer sent = Visitor.to(port).post("/api/citizens/codes", Map.of("mobile", mobile));
        assertThat(sent.body().path("sent").asBoolean()).isFalse();
        assertThat(sent.body().path("text").asString()).contains("没有开通短信");
        assertThat(register("").body().path("level").asString()).isEqualTo("L0");
        assertThat(register("123456").status()).as("a code that nobody sent").isEqualTo(422);
    }

    @Test
    void anAccountAtL0ProvesItsNumberLater() {
        register("");
        Visitor citizen = Visitor.to(port);
        citizen.post("/api/session", Map.of("account", mobile, "password", PASSWORD));
        assertThat(citizen.get("/api/session").body().path("level").asString()).isEqualTo("L0");
        assertThat(citizen.post("/api/citizens/me/mobile/code", Map.of())
                        .body()
                        .path("sent")
                        .asBoolean())
                .isTrue();
        ReflectionTestUtils.invokeMethod(texts, "work");
        assertThat(citizen.post("/api/citizens/me/mobile", Map.of("code", phone.code(mobile)))
                        .body()
                        .path("level")
                        .asString())
                .isEqualTo("L1");
    }

    @Test
    void aCodeIsGoodOnceAndForFiveMinutes() {
        String code = asked();
        clock.advance(Duration.ofMinutes(5));
        assertThat(register(code).status()).as("too late").isEqualTo(422);
        String again = asked();
        assertThat(register(again).status()).isEqualTo(201);
        Visitor citizen = Visitor.to(port);
        citizen.post("/api/session", Map.of("account", mobile, "password", PASSWORD));
        assertThat(citizen.post("/api/citizens/me/mobile", Map.of("code", again))
                        .status())
                .as("once")
                .isEqualTo(422);
    }

    @Test
    void afterFiveWrongTriesTheRightOneIsWrongToo() {
        String code = asked();
        for (int n = 0; n < 5; n++) {
            assertThat(register(other(code)).status()).isEqualTo(422);
        }
        assertThat(register(code).status()).isEqualTo(422);
        clock.advance(Duration.ofMinutes(2));
        assertThat(register(asked()).status()).as("a new one is a new chance").isEqualTo(201);
    }

    @Test
    void onlyTheLastCodeCountsAndOnlyForItsNumber() {
        String first = asked();
        clock.advance(Duration.ofSeconds(61));
        String second = asked();
        if (!first.equals(second)) {
            assertThat(register(first).status()).isEqualTo(422);
        }
        String mine = mobile;
        mobile = "136%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        assertThat(register(second).status()).as("another's code").isEqualTo(422);
        mobile = mine;
        assertThat(register(second).status()).isEqualTo(201);
    }

    @Test
    void aNumberGetsFewCodesWhoeverAsks() {
        asked();
        assertThat(Visitor.to(port)
                        .post("/api/citizens/codes", Map.of("mobile", mobile))
                        .code())
                .isEqualTo("TOO_MANY");
        for (int n = 0; n < 4; n++) {
            clock.advance(Duration.ofSeconds(61));
            asked();
        }
        clock.advance(Duration.ofSeconds(61));
        assertThat(Visitor.to(port)
                        .post("/api/citizens/codes", Map.of("mobile", mobile))
                        .code())
                .as("the sixth within an hour")
                .isEqualTo("TOO_MANY");
    }

    @Test
    void neitherCodeNorNumberIsKeptInReadableForm() {
        String code = asked();
        String kept = String.join(
                "\n",
                jdbc.sql(
                                "select row(c.*)::text from citizen.code c union all select row(t.*)::text from messages.text t")
                        .query(String.class)
                        .list());
        assertThat(kept)
                .isNotEmpty()
                .doesNotContain(mobile)
                .doesNotContain("(" + code)
                .doesNotContain("," + code + ",");
    }

    @Test
    void aNumberTakenWithoutProofIsFreeForWhoeverProvesIt() {
        phone.on = false;
        assertThat(register("").status()).isEqualTo(201);
        Visitor squatter = Visitor.to(port);
        squatter.post("/api/session", Map.of("account", mobile, "password", PASSWORD));
        phone.on = true;
        assertThat(register(asked()).body().path("level").asString()).isEqualTo("L1");
        assertThat(squatter.get("/api/sessions").status()).as("out at once").isEqualTo(401);
        clock.advance(Duration.ofMinutes(2));
        assertThat(register(asked()).code()).as("a proved number is taken").isEqualTo("DUPLICATE");
    }
}
