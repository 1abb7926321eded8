package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.messages.Message;
import xiezhi.foundation.messages.Messages;
import xiezhi.foundation.workflow.Hands.Place;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;

@RoomTest
@DisplayName("经办: claim, transfer, delegate, added signers, urging, copies")
class HandsTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Walks walks;

    @Autowired
    Messages messages;

    @Autowired
    WorkList list;

    @Autowired
    TestClock time;

    private Office office;
    private Actor drafter;
    private Actor reviewer;
    private Actor second;
    private Actor expert;
    private Actor other;
    private Actor director;

    @BeforeEach
    void openTheOffice() {
        office = new Office(house);
        drafter = office.person("起草员", "testing.draft");
        reviewer = office.person("审查员", "testing.review");
        second = office.person("审查员二", "testing.review");
        expert = office.person("专家");
        other = office.person("外人");
        director = office.person("主任", "testing.approve");
    }

    @AfterEach
    void letGo() {
        time.letGo();
    }

    private Walk atReview() {
        return walks.begin(office, drafter, "testing-plain").done(drafter, "draft");
    }

    private static void as(Actor actor, Runnable work) {
        Acting.run(actor, work);
    }

    @Test
    void aClaimedTaskIsOnesOwnUntilItIsGivenBack() {
        Walk walk = atReview();
        Task task = walk.pendingOf(reviewer, "review");
        as(reviewer, () -> walks.hands.claim(task.id()));
        assertThat(walk.asked()).containsExactly("review:审查员");
        assertThatThrownBy(() -> walk.done(second, "review")).hasMessageContaining("由测试审查员办理");
        as(reviewer, () -> walks.hands.unclaim(task.id()));
        walk.done(second, "review").done(director, "approve").isOver();
    }

    @Test
    void aTransferMovesTheDutyAndKeepsTheRightToRead() {
        Walk walk = atReview();
        Task task = walk.pendingOf(reviewer, "review");
        as(reviewer, () -> walks.hands.transfer(task.id(), expert.person(), "专业问题"));
        assertThat(walk.asked()).containsExactly("review:专家");
        as(reviewer, () -> assertThat(walks.files.open(task.id()).history()).isNotEmpty());
        assertThatThrownBy(() -> as(other, () -> walks.files.open(task.id()))).isInstanceOf(NotFound.class);
        walk.done(expert, "review").done(director, "approve").isOver();
    }

    @Test
    void isTransferredAtMostThreeTimesAndNeverWithoutAReason() {
        Walk walk = atReview();
        Task task = walk.pendingOf(reviewer, "review");
        assertThatThrownBy(() -> as(reviewer, () -> walks.hands.transfer(task.id(), expert.person(), " ")))
                .isInstanceOf(Unfit.class);
        as(reviewer, () -> walks.hands.transfer(task.id(), expert.person(), "一"));
        as(expert, () -> walks.hands.transfer(task.id(), second.person(), "二"));
        as(second, () -> walks.hands.transfer(task.id(), expert.person(), "三"));
        assertThatThrownBy(() -> as(expert, () -> walks.hands.transfer(task.id(), reviewer.person(), "四")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aDelegateAdvisesAndThePrincipalStillDecides() {
        Walk walk = atReview();
        Task task = walk.pendingOf(reviewer, "review");
        as(reviewer, () -> walks.hands.delegate(task.id(), expert.person(), "请提出意见"));
        assertThat(walk.asked()).containsExactly("review:专家");
        walk.done(expert, "review");
        assertThat(walk.asked()).containsExactly("review:审查员");
        assertThat(walk.record()).contains("review ADVISE");
        walk.done(reviewer, "review").done(director, "approve").isOver();
    }

    @Test
    void aSignerBeforeMeAnswersFirst() {
        Walk walk = atReview();
        Task task = walk.pendingOf(reviewer, "review");
        as(reviewer, () -> walks.hands.addSign(task.id(), expert.person(), Place.BEFORE, "请先审"));
        assertThat(walk.asked()).containsExactly("review:专家");
        assertThatThrownBy(() -> walk.done(reviewer, "review")).hasMessageContaining("等待加签人");
        walk.done(expert, "review", "DISAGREE", Map.of());
        assertThat(walk.asked()).containsExactly("review:审查员");
        walk.done(reviewer, "review");
        assertThat(walk.asked()).containsExactly("approve");
    }

    @Test
    void aSignerAfterMeAnswersBeforeTheNextStep() {
        Walk walk = atReview();
        Task task = walk.pendingOf(reviewer, "review");
        as(reviewer, () -> walks.hands.addSign(task.id(), expert.person(), Place.AFTER, "请复核"));
        walk.done(reviewer, "review");
        assertThat(walk.asked()).containsExactly("review:专家");
        walk.done(expert, "review", "DISAGREE", Map.of());
        assertThat(walk.asked()).containsExactly("approve");
    }

    @Test
    @DisplayName("AS-10: Q adds S beside; the step waits for S too")
    void aSignerBesideMeJoinsTheCountersign() {
        Walk walk =
                walks.begin(office, drafter, "testing-all", reviewer, second).done(drafter, "draft");
        Task mine = walk.pendingOf(second, "sign");
        as(second, () -> walks.hands.addSign(mine.id(), expert.person(), Place.PARALLEL, "涉及专业"));
        walk.done(reviewer, "sign").done(second, "sign");
        assertThat(walk.asked()).containsExactly("sign:专家");
        walk.done(expert, "sign").done(director, "approve").isOver();
    }

    @Test
    void anAddedSignerIsTakenOutByWhoAddedHimAndTheStepGoesOn() {
        Walk walk =
                walks.begin(office, drafter, "testing-all", reviewer, second).done(drafter, "draft");
        Task mine = walk.pendingOf(second, "sign");
        as(second, () -> walks.hands.addSign(mine.id(), expert.person(), Place.PARALLEL, "涉及专业"));
        assertThatThrownBy(
                        () -> as(second, () -> walks.hands.addSign(mine.id(), reviewer.person(), Place.PARALLEL, "再审")))
                .hasMessageContaining("已经在本环节");
        assertThatThrownBy(() -> as(reviewer, () -> walks.hands.removeSign(mine.id(), expert.person())))
                .isInstanceOf(Refusal.class);
        walk.done(reviewer, "sign").done(second, "sign");
        as(second, () -> walks.hands.removeSign(mine.id(), expert.person()));
        assertThat(walk.asked()).containsExactly("approve");
    }

    @Test
    void takingOutASignerBeforeMeGivesTheTaskBackToMe() {
        Walk walk = atReview();
        Task task = walk.pendingOf(reviewer, "review");
        as(reviewer, () -> walks.hands.addSign(task.id(), expert.person(), Place.BEFORE, "请先审"));
        as(reviewer, () -> walks.hands.removeSign(task.id(), expert.person()));
        assertThat(walk.asked()).containsExactly("review:审查员");
    }

    @Test
    void ofAnyOfSeveralSignersTheFirstAnswerDecidesAndTheOthersAreNotNeeded() {
        Walk walk = walks.begin(office, drafter, "testing-any", reviewer, second, expert)
                .done(drafter, "draft")
                .done(second, "sign");
        assertThat(walk.asked()).containsExactly("approve");
        assertThat(walk.record()).filteredOn("sign NOT_NEEDED"::equals).hasSize(2);
    }

    @Test
    void aMajorityPassesTheStepEarly() {
        Walk walk = walks.begin(office, drafter, "testing-ratio", reviewer, second, expert)
                .done(drafter, "draft");
        walk.done(reviewer, "sign").done(second, "sign");
        assertThat(walk.asked()).containsExactly("approve");
    }

    @Test
    void signersAreCheckedAtTheStart() {
        assertThatThrownBy(() -> walks.begin(office, drafter, "testing-all", reviewer, reviewer))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("重复");
        assertThatThrownBy(() -> Acting.run(
                        drafter,
                        () -> walks.workflow.start(
                                "testing-all",
                                "testing.thing",
                                xiezhi.kernel.record.Ref.next(),
                                "测试",
                                office.unit,
                                Map.of("signers", List.of()))))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("未指定");
    }

    @Test
    void isUrgedOnceInFourWorkingHours() {
        time.set(LocalDate.parse("2026-06-12"), LocalTime.of(16, 0));
        Walk walk = atReview();
        Task task = walk.pendingOf(reviewer, "review");
        as(drafter, () -> walks.attention.urge(task.id()));
        assertThat(messages.of(second.person(), true, null, 5))
                .extracting(Message::title)
                .containsExactly("催办: 测试事项 甲");
        time.advance(Duration.ofHours(20));
        assertThatThrownBy(() -> as(drafter, () -> walks.attention.urge(task.id())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("四个工作小时");
        time.set(LocalDate.parse("2026-06-15"), LocalTime.of(11, 30));
        as(drafter, () -> walks.attention.urge(task.id()));
        assertThatThrownBy(() -> as(other, () -> walks.attention.urge(task.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCopyIsForReadingOnceAndOpensTheRecord() {
        Walk walk = atReview();
        Task task = walk.pendingOf(reviewer, "review");
        as(drafter, () -> walks.attention.copy(walk.flow().id(), List.of(expert.person())));
        as(drafter, () -> walks.attention.copy(walk.flow().id(), List.of(expert.person())));
        var box = list.page(WorkList.Box.CC, null, 20, null, expert);
        assertThat(box.items())
                .singleElement()
                .satisfies(item -> assertThat(item.title()).isEqualTo("测试事项 甲"));
        assertThat(list.counts(expert).cc()).isEqualTo(1);
        as(
                expert,
                () -> walks.files.open(
                        java.util.UUID.fromString(box.items().getFirst().id())));
        assertThat(list.counts(expert).cc()).isZero();
        assertThatThrownBy(() -> walk.done(expert, "review")).isInstanceOf(Refusal.class);
        assertThat(task.open()).isTrue();
    }

    @Test
    void theFourBoxesHoldWhatTheySay() {
        Walk walk = atReview();
        assertThat(list.page(WorkList.Box.TODO, null, 20, null, reviewer).items())
                .hasSize(1);
        assertThat(list.page(WorkList.Box.TODO, "测试事项", 20, null, second).items())
                .hasSize(1);
        assertThat(list.page(WorkList.Box.TODO, "别的", 20, null, second).items()).isEmpty();
        assertThat(list.page(WorkList.Box.DONE, null, 20, null, drafter).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.step()).isEqualTo("draft");
                    assertThat(item.actions()).contains("withdraw");
                });
        assertThat(list.page(WorkList.Box.STARTED, null, 20, null, drafter).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.step()).isEqualTo("review");
                    assertThat(item.english()).isEqualTo("Review");
                });
        walk.done(reviewer, "review").done(director, "approve");
        assertThat(list.page(WorkList.Box.STARTED, null, 20, null, drafter)
                        .items()
                        .getFirst()
                        .step())
                .isEqualTo("end");
    }
}
