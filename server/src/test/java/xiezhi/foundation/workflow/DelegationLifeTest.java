package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestDelegations;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("委托的一生: draft, approved, in force, over or taken back; and what the principal sees of it")
class DelegationLifeTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Walks walks;

    @Autowired
    AbsenceDesk desk;

    @Autowired
    People people;

    @Autowired
    TestClock time;

    @LocalServerPort
    int port;

    private Lending lending;

    @BeforeEach
    void open() {
        lending = new Lending(house, time);
    }

    @AfterEach
    void letGo() {
        TestDelegations.endAll(house);
        time.letGo();
    }

    private Visitor as(Actor who) {
        return Visitor.to(port).bearer(lending.office.token(who));
    }

    private String shownState(Actor who) {
        return as(who).get("/api/delegations").body().get(0).path("state").asString();
    }

    @Test
    void aLentSignatureWaitsForTheSuperior() {
        Actor chief = lending.office.person("局长", WorkDuties.SUPERVISE);
        Absence draft = lending.lends(wish -> wish.signing("测司授〔2026〕7号"));
        assertThat(shownState(lending.qian)).isEqualTo("DRAFT");
        assertThat(people.standIns(lending.zhou.person())).isEmpty();
        assertThatThrownBy(() -> Acting.run(lending.drafter, () -> desk.approve(draft.id())))
                .isInstanceOf(NotFound.class);
        assertThat(as(lending.zhou)
                        .post("/api/delegations/" + draft.id() + "/approve", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(as(chief).get("/api/delegations/to-approve").body().size()).isEqualTo(1);
        assertThat(as(chief)
                        .post("/api/delegations/" + draft.id() + "/approve", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(shownState(lending.qian)).isEqualTo("ACTIVE");
        assertThat(people.standIns(lending.zhou.person()))
                .singleElement()
                .satisfies(post -> assertThat(
                                Objects.requireNonNull(post.standIn()).signing())
                        .isTrue());
        Walk walk = walks.begin(lending.office, lending.drafter, "testing-plain")
                .done(lending.drafter, "draft")
                .done(lending.zhouForQian(), "review");
        walk.done(lending.zhouForQian(), "approve").isOver();
    }

    @Test
    void theSuperiorMaySendItBack() {
        Actor chief = lending.office.person("局长", WorkDuties.SUPERVISE);
        Absence draft = lending.lends(wish -> wish.signing("测司授〔2026〕7号"));
        Acting.run(chief, () -> desk.revoke(draft.id()));
        assertThat(shownState(lending.qian)).isEqualTo("REVOKED");
        assertThat(people.standIns(lending.zhou.person())).isEmpty();
    }

    @Test
    void itPassesThroughItsStates() {
        lending.at("2026-09-27T12:00");
        Absence absence = lending.lends(wish -> wish);
        assertThat(shownState(lending.qian)).isEqualTo("APPROVED");
        lending.at("2026-09-28T08:00");
        assertThat(shownState(lending.zhou)).isEqualTo("ACTIVE");
        lending.at("2026-10-09T00:00");
        assertThat(shownState(lending.qian)).isEqualTo("EXPIRED");
        assertThat(absence.over()).isEqualTo(absence.ends());
    }

    @Test
    void thePrincipalSeesAllThatWasDoneForHimAndNobodyElseDoes() {
        lending.office.person("另一审查员", "testing.review");
        Absence absence = lending.lends(wish -> wish);
        Walk walk =
                walks.begin(lending.office, lending.drafter, "testing-plain").done(lending.drafter, "draft");
        Actor forQian = lending.zhouForQian();
        Acting.run(
                forQian,
                () -> walks.hands.claim(walk.pendingOf(forQian, "review").id()));
        walk.done(forQian, "review");
        lending.revokes(absence);
        var acts = as(lending.qian)
                .get("/api/delegations/" + absence.id() + "/acts")
                .body();
        assertThat(List.of(
                        acts.get(0).path("what").asString(),
                        acts.get(1).path("what").asString()))
                .containsExactly("审查: 办理", "审查: 签收");
        assertThat(acts.get(0).path("shown").asString()).isEqualTo("测试周某（代测试钱某）");
        assertThat(as(lending.drafter)
                        .get("/api/delegations/" + absence.id() + "/acts")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theStandInIsToldWhyHisPostIsGone() {
        Absence absence = lending.lends(wish -> wish);
        Visitor browser = as(lending.zhou);
        browser.put(
                "/api/session/appointment", Map.of("appointment", Objects.requireNonNull(lending.qian.appointment())));
        lending.revokes(absence);
        var messages = browser.get("/api/messages").body().path("items");
        assertThat(messages.get(0).path("title").asString()).isEqualTo("离岗委托已收回");
        var refused = browser.get("/api/admin/units");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("code").asString()).isEqualTo("POST_ENDED");
        assertThat(refused.body().path("detail").asString()).contains("被收回");
    }
}
