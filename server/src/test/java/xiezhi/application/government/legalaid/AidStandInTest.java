package xiezhi.application.government.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
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
import xiezhi.application.government.legalaid.review.DecisionDesk;
import xiezhi.application.government.legalaid.review.ReviewDesk;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestDelegations;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName(
        "AS-09 at a desk: one who lacks the duty reviews for the reviewer who is away, and doesn't sign for the director")
class AidStandInTest {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    private AidTown town;

    @SuppressWarnings("NullAway.Init")
    private Hired zhou;

    @SuppressWarnings("NullAway.Init")
    private Ref<AidApplication> file;

    @BeforeEach
    void aFileUnderReview() {
        clock.set(LocalDate.of(2026, 1, 5), LocalTime.of(10, 0));
        town = new AidTown(house);
        zhou = town.hire("测试周某", town.centre);
        clock.set(LocalDate.of(2026, 4, 24), LocalTime.of(10, 0));
        file = town.received(LocalDate.of(2026, 4, 24));
    }

    @AfterEach
    void letGo() {
        TestDelegations.endAll(house);
        clock.letGo();
    }

    private int version() {
        return town.version(file);
    }

    private Visitor as(Hired officer) {
        return town.visitor(port, officer);
    }

    private UUID delegated(Hired away) {
        var answer = as(away).post(
                        "/api/delegations",
                        Map.of("to", zhou.person(), "from", "2026-04-24T00:00:00Z", "until", "2026-05-01T00:00:00Z"));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return UUID.fromString(answer.body().path("id").asString());
    }

    private void review() {
        house.getBean(ReviewDesk.class).review(file, version(), Proposal.GRANT, "材料齐全");
    }

    @Test
    void zhouReviewsInThePostOfTheReviewer() {
        assertThatThrownBy(() -> town.run(zhou, () -> review())).isInstanceOf(Forbidden.class);
        delegated(town.reviewer);
        assertThatThrownBy(() -> town.run(zhou, () -> review()))
                .as("in his own post he still may not")
                .isInstanceOf(Forbidden.class);
        town.standingIn(zhou, town.reviewer, () -> review());
        assertThat(jdbc.sql("select identity from audit.entry where actor = ? and action = 'FLOW_COMPLETE'")
                        .param(zhou.person())
                        .query(String.class)
                        .single())
                .endsWith("（代测试审查员）");
    }

    @Test
    void zhouDoesItOverTheInterfaceAfterSwitchingPosts() {
        UUID delegation = delegated(town.reviewer);
        Visitor browser = as(zhou);
        String path = "/api/legal-aid/files/" + file.id();
        Map<String, Object> body = Map.of("version", version(), "proposal", "GRANT", "opinion", "材料齐全");
        assertThat(browser.post(path + "/review", body).status()).isIn(403, 404);
        assertThat(browser.put("/api/session/appointment", Map.of("appointment", town.reviewer.appointment()))
                        .status())
                .isEqualTo(200);
        assertThat(browser.get(path).status())
                .as("the scope of the post is his too")
                .isEqualTo(200);
        assertThat(browser.post(path + "/review", body).status()).isEqualTo(200);
        assertThat(as(town.reviewer).delete("/api/delegations/" + delegation).status())
                .isEqualTo(204);
        assertThat(browser.get(path).status()).as("gone at once").isIn(403, 404);
    }

    @Test
    void zhouDoesNotSignForTheDirector() {
        town.run(town.reviewer, () -> review());
        delegated(town.director);
        assertThatThrownBy(() -> town.standingIn(
                        zhou,
                        town.director,
                        () -> house.getBean(DecisionDesk.class).decide(file, version(), DecisionKind.GRANT, null)))
                .isInstanceOf(Forbidden.class);
        town.run(
                town.director,
                () -> house.getBean(DecisionDesk.class).decide(file, version(), DecisionKind.GRANT, null));
    }

    @Test
    void whoStandsInForOneWhoIsRecusedIsRecusedToo() {
        town.run(town.reviewer, () -> house.getBean(ReviewDesk.class).recuse(file, version(), "申请人是本人的亲属"));
        delegated(town.reviewer);
        assertThatThrownBy(() -> town.standingIn(zhou, town.reviewer, this::review))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("回避");
    }
}
