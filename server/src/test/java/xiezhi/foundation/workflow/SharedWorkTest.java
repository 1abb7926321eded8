package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestDelegations;

@RoomTest
@DisplayName("双方可办与移交: who stays beside his stand-in, and what becomes of the work that was open already")
class SharedWorkTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Walks walks;

    @Autowired
    WorkList list;

    @Autowired
    HandBack handBack;

    @Autowired
    HandOver handOver;

    @Autowired
    TestClock time;

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

    private Walk asked() {
        return walks.begin(lending.office, lending.drafter, "testing-all", lending.qian)
                .done(lending.drafter, "draft");
    }

    private List<String> todo(Actor actor) {
        return list.page(WorkList.Box.TODO, null, 20, null, actor).items().stream()
                .map(item -> item.step() + (item.shared() ? " shared" : ""))
                .toList();
    }

    @Test
    void bothHaveItOnTheirListsAndThePrincipalMayDoItHimself() {
        lending.lends(Wish::shared);
        Walk walk = asked();
        assertThat(todo(lending.qian)).containsExactly("sign shared");
        assertThat(todo(lending.zhou)).containsExactly("sign shared");
        walk.done(lending.qian, "sign");
        assertThat(walk.record()).contains("sign COMPLETE");
        assertThat(todo(lending.zhou)).isEmpty();
        assertThatThrownBy(() -> walk.done(lending.zhou, "sign"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已由测试钱某办理");
    }

    @Test
    void whatTheStandInDoesFirstIsHisForThePrincipal() {
        lending.lends(Wish::shared);
        Walk walk = asked();
        UUID task = walk.pendingOf(lending.zhou, "sign").id();
        walk.done(lending.zhou, "sign");
        assertThatThrownBy(() -> Acting.run(lending.qian, () -> walks.files.complete(task, "AGREE", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已由测试周某办理");
        assertThat(Acting.as(
                        lending.qian, () -> walks.files.history(walk.business().id())))
                .anySatisfy(line -> assertThat(line.by().shown()).isEqualTo("测试周某（代测试钱某）"));
    }

    @Test
    void whoTakesItHasItAndTheOtherIsToldWhoHas() {
        lending.lends(Wish::shared);
        Walk walk = asked();
        UUID task = walk.pendingOf(lending.zhou, "sign").id();
        Acting.run(lending.qian, () -> walks.hands.claim(task));
        assertThat(todo(lending.zhou)).isEmpty();
        assertThatThrownBy(() -> walk.done(lending.zhou, "sign"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("由测试钱某办理");
        walk.done(lending.qian, "sign");
    }

    @Test
    void ofTwoWhoActAtOnceOneDoesItAndTheOtherIsRefused() throws Exception {
        lending.lends(Wish::shared);
        for (int round = 0; round < 8; round++) {
            Walk walk = asked();
            List<String> outcomes = atOnce(
                    () -> walk.done(lending.qian, "sign").business(),
                    () -> walk.done(lending.zhou, "sign").business());
            assertThat(outcomes).containsExactlyInAnyOrder("done", "ALREADY_DONE");
            assertThat(walk.record().stream().filter("sign COMPLETE"::equals)).hasSize(1);
        }
    }

    private static List<String> atOnce(Callable<Object> one, Callable<Object> other) throws InterruptedException {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<String> outcomes = new ArrayList<>();
            for (Future<Object> each : pool.invokeAll(List.of(one, other))) {
                try {
                    each.get();
                    outcomes.add("done");
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(Refusal.class);
                    outcomes.add(((Refusal) Objects.requireNonNull(refused.getCause())).code());
                }
            }
            return outcomes;
        }
    }

    @Test
    void thePoolStaysOneWhileThePrincipalIsThere() {
        lending.lends(Wish::shared);
        Walk walk =
                walks.begin(lending.office, lending.drafter, "testing-plain").done(lending.drafter, "draft");
        assertThat(walk.asked()).containsExactly("review");
        walk.done(lending.zhouForQian(), "review");
    }

    @Test
    void whatIsSharedIsThePrincipalsAloneAtTheEnd() {
        lending.lends(Wish::shared);
        Walk walk = asked().opened(lending.qian, "sign");
        lending.at("2026-10-09T00:00");
        Acting.run(Actor.system("测试"), handBack::work);
        assertThat(walk.asked()).containsExactly("sign:钱某");
        assertThat(todo(lending.qian)).containsExactly("sign");
    }

    @Test
    void openWorkStaysUnlessItIsMoved() {
        Walk before = asked();
        lending.lends(wish -> wish);
        assertThat(before.asked()).containsExactly("sign:钱某");
    }

    @Test
    void openWorkGoesOverAtTheStartAndComesBackUnopenedAtTheEnd() {
        Walk seen = asked().opened(lending.qian, "sign");
        Walk unseen = asked();
        lending.lends(Wish::moving);
        assertThat(seen.asked()).containsExactly("sign:周某");
        assertThat(seen.record()).contains("sign HAND_OVER");
        seen.opened(lending.zhou, "sign");
        lending.at("2026-10-09T00:00");
        assertThatThrownBy(() -> unseen.done(lending.zhou, "sign"))
                .as("not his from that moment, whether or not anybody has carried it back")
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("交回委托人");
        Acting.run(Actor.system("测试"), handBack::work);
        assertThat(unseen.asked()).containsExactly("sign:钱某");
        assertThat(seen.asked()).as("what he had begun").containsExactly("sign:周某");
    }

    @Test
    void whatIsRevokedComesBackWholeAndAtOnce() {
        Walk seen = asked();
        Walk unseen = asked();
        Absence absence = lending.lends(Wish::moving);
        seen.opened(lending.zhou, "sign");
        lending.revokes(absence);
        assertThat(List.of(seen.asked(), unseen.asked())).containsOnly(List.of("sign:钱某"));
        assertThatThrownBy(() -> seen.done(lending.zhou, "sign"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("由测试钱某办理");
    }

    @Test
    void aDelegationOfLaterMovesItsWorkWhenItBegins() {
        Walk walk = asked();
        lending.at("2026-09-27T12:00");
        lending.lends(Wish::moving);
        assertThat(walk.asked()).containsExactly("sign:钱某");
        lending.at("2026-09-28T08:00");
        Acting.run(Actor.system("测试"), handOver::work);
        assertThat(walk.asked()).containsExactly("sign:周某");
    }

    @Test
    void oneWhoIsThereHimselfIsNotPassedOver() {
        Actor wu = lending.office.person("吴某");
        lending.lends(wish -> wish);
        lending.lends(lending.zhou, wu, Wish::shared);
        assertThat(asked().asked()).as("Zhou is not away").containsExactly("sign:周某");
    }
}
