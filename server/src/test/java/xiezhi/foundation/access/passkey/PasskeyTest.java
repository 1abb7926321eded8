package xiezhi.foundation.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName("通行密钥: enrolled once, it is both factors; challenges are ours and good once")
class PasskeyTest {
    @Autowired
    private ApplicationContext house;

    @LocalServerPort
    private int port;

    private Visitor owner;
    private SoftKey key;

    @BeforeEach
    void anOfficerWithAKey() throws Exception {
        TestPeople test = new TestPeople(house);
        Hired officer = test.officer("测试密钥", test.county("测试密钥县司法局"), "test.one");
        owner = Visitor.to(port).bearer(test.token(officer.person(), false));
        key = new SoftKey("http://localhost:" + port);
        Answer enrolled = owner.post("/api/account/passkeys?label=办公室", key.enrol(enrolmentChallenge()));
        assertThat(enrolled.status()).as(enrolled.raw().body()).isEqualTo(201);
    }

    @Test
    void letsItsOwnerInWithoutAPassword() throws Exception {
        Answer entered = Visitor.to(port).post("/api/session/passkey", key.login(loginChallenge()));
        assertThat(entered.status()).as(entered.raw().body()).isEqualTo(200);
        assertThat(entered.body().path("who").path("name").asString()).isEqualTo("测试密钥");
        assertThat(entered.body().path("who").path("restriction").isNull())
                .as("a key is two factors")
                .isTrue();
    }

    @Test
    void anAnswerIsGoodOnce() throws Exception {
        Map<String, Object> answer = key.login(loginChallenge());
        assertThat(Visitor.to(port).post("/api/session/passkey", answer).status())
                .isEqualTo(200);
        assertThat(Visitor.to(port).post("/api/session/passkey", answer).status())
                .isEqualTo(401);
    }

    @Test
    void aChallengeThatIsNotOursOrAnotherSiteIsRefused() throws Exception {
        assertThat(Visitor.to(port)
                        .post("/api/session/passkey", key.login("bm90IG91cnM"))
                        .status())
                .isEqualTo(401);
        SoftKey elsewhere = new SoftKey("https://evil.example");
        assertThat(owner.post("/api/account/passkeys", elsewhere.enrol(enrolmentChallenge()))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aKeyThatNobodyEnrolledOpensNothing() throws Exception {
        SoftKey stranger = new SoftKey("http://localhost:" + port);
        assertThat(Visitor.to(port)
                        .post("/api/session/passkey", stranger.login(loginChallenge()))
                        .status())
                .isEqualTo(401);
        assertThat(Visitor.to(port)
                        .post("/api/session/passkey", Map.of("nonsense", 1))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aRemovedKeyOpensNothing() throws Exception {
        String id = owner.get("/api/account/passkeys").body().path(0).path("id").asString();
        assertThat(owner.delete("/api/account/passkeys/" + id).status()).isEqualTo(204);
        assertThat(Visitor.to(port)
                        .post("/api/session/passkey", key.login(loginChallenge()))
                        .status())
                .isEqualTo(401);
    }

    private String enrolmentChallenge() {
        return owner.post("/api/account/passkeys/options", Map.of())
                .body()
                .path("challenge")
                .asString();
    }

    private String loginChallenge() {
        return Visitor.to(port)
                .post("/api/session/passkey/options", Map.of("account", "anybody"))
                .body()
                .path("challenge")
                .asString();
    }
}
