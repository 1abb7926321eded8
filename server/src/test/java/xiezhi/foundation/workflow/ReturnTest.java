package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xiezhi.foundation.workflow.Returns.Mode.DIRECT;
import static xiezhi.foundation.workflow.Returns.Mode.STEP;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("退回与撤回: nothing is lost and nothing doubled, wherever the step stands")
class ReturnTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Walks walks;

    private Office office;
    private Actor drafter;
    private Actor reviewer;
    private Actor lawyer;
    private Actor accountant;
    private Actor auditor;
    private Actor director;
    private Actor registrar;
    private Actor archivist;
    private Actor p;
    private Actor q;
    private Actor r;

    @BeforeEach
    void openTheOffice() {
        office = new Office(house);
        drafter = office.person("起草员", "testing.draft");
        reviewer = office.person("审查员", "testing.review");
        lawyer = office.person("法制员", "testing.legal");
        accountant = office.person("财务员", "testing.finance");
        auditor = office.person("审计员", "testing.audit");
        director = office.person("主任", "testing.approve");
        registrar = office.person("登记员", "testing.number");
        archivist = office.person("档案员", "testing.file");
        p = office.person("甲");
        q = office.person("乙");
        r = office.person("丙");
    }

    @Nested
    @DisplayName("单人环节")
    class Single {
        @Test
        void returnsToThePreviousHandlerAndWalksAllStepsAgain() {
            Walk walk = walks.begin(office, drafter, "testing-plain").done(drafter, "draft");
            walk.returned(reviewer, "review", "previous", STEP);
            assertThat(walk.asked()).containsExactly("draft:起草员");
            walk.done(drafter, "draft");
            assertThat(walk.asked()).containsExactly("review");
            walk.done(reviewer, "review").done(director, "approve").isOver();
        }

        @Test
        void returnsToTheDrafterAndComesStraightBackToTheOneWhoReturnedIt() {
            Walk walk = walks.begin(office, drafter, "testing-plain")
                    .done(drafter, "draft")
                    .done(reviewer, "review");
            walk.returned(director, "approve", "drafter", DIRECT);
            assertThat(walk.asked()).containsExactly("draft:起草员");
            walk.done(drafter, "draft");
            assertThat(walk.asked()).containsExactly("approve:主任");
            walk.done(director, "approve").isOver();
        }

        @Test
        void returnsTwiceAndStillComesBack() {
            Walk walk = walks.begin(office, drafter, "testing-plain")
                    .done(drafter, "draft")
                    .done(reviewer, "review");
            walk.returned(director, "approve", "drafter", DIRECT).done(drafter, "draft");
            walk.returned(director, "approve", "review", DIRECT).done(reviewer, "review");
            assertThat(walk.asked()).containsExactly("approve:主任");
            walk.done(director, "approve").isOver();
        }

        @Test
        void takesBackWhatTheNextHasNotOpened() {
            Walk walk = walks.begin(office, drafter, "testing-plain")
                    .done(drafter, "draft")
                    .withdrawn(drafter, "draft");
            assertThat(walk.asked()).containsExactly("draft:起草员");
            walk.done(drafter, "draft");
            assertThat(walk.asked()).containsExactly("review");
        }

        @Test
        void takesNothingBackOnceTheNextHasOpenedOrActed() {
            Walk walk = walks.begin(office, drafter, "testing-plain")
                    .done(drafter, "draft")
                    .opened(reviewer, "review");
            assertThatThrownBy(() -> walk.withdrawn(drafter, "draft"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("已经打开");
            walk.done(reviewer, "review");
            assertThatThrownBy(() -> walk.withdrawn(drafter, "draft"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("已经办理");
        }
    }

    @Nested
    @DisplayName("会签")
    class Countersign {
        private Walk walk() {
            return walks.begin(office, drafter, "testing-all", p, q, r).done(drafter, "draft");
        }

        @Test
        void returnsOutOfTheCountersignAndAsksAllAgain() {
            Walk walk = walk().done(p, "sign").returned(q, "sign", "drafter", STEP);
            assertThat(walk.asked()).containsExactly("draft:起草员");
            assertThat(walk.record()).contains("sign NOT_NEEDED", "sign RETURN");
            walk.done(drafter, "draft");
            assertThat(walk.asked()).containsExactlyInAnyOrder("sign:甲", "sign:乙", "sign:丙");
            walk.done(p, "sign")
                    .done(q, "sign")
                    .done(r, "sign")
                    .done(director, "approve")
                    .isOver();
        }

        @Test
        @DisplayName("AS-10: Q returns directly, gets it first, then R; P's agreement stays")
        void directReturnAsksTheReturnerFirstAndKeepsTheAgreementsGiven() {
            Walk walk = walk().done(p, "sign")
                    .returned(q, "sign", "drafter", DIRECT)
                    .done(drafter, "draft");
            assertThat(walk.asked()).containsExactly("sign:乙");
            walk.done(q, "sign");
            assertThat(walk.asked()).containsExactly("sign:丙");
            walk.done(r, "sign").done(director, "approve").isOver();
        }

        @Test
        @DisplayName("AS-10: P is asked again only when the text has changed")
        void asksThoseWhoAgreedAgainWhenTheTextHasChanged() {
            Walk walk = walks.begin(office, drafter, "testing-all", p, q, r)
                    .done(drafter, "draft", "AGREE", Map.of("digest", "one"));
            walk.done(p, "sign")
                    .returned(q, "sign", "drafter", DIRECT)
                    .done(drafter, "draft", "AGREE", Map.of("digest", "two"));
            assertThat(walk.asked()).containsExactly("sign:乙");
            walk.done(q, "sign");
            assertThat(walk.asked()).containsExactlyInAnyOrder("sign:甲", "sign:丙");
            walk.done(r, "sign").done(p, "sign").done(director, "approve").isOver();
        }

        @Test
        void returnsIntoTheCountersign() {
            Walk walk = walk().done(p, "sign")
                    .done(q, "sign")
                    .done(r, "sign")
                    .returned(director, "approve", "previous", STEP);
            assertThat(walk.asked()).containsExactlyInAnyOrder("sign:甲", "sign:乙", "sign:丙");
            walk.done(r, "sign")
                    .done(q, "sign")
                    .done(p, "sign")
                    .done(director, "approve")
                    .isOver();
        }

        @Test
        @DisplayName("AS-10: the drafter takes it back while nobody has acted, and not after P has")
        void theDrafterTakesItBackOnlyWhileNobodyHasActed() {
            Walk walk = walk().withdrawn(drafter, "draft");
            assertThat(walk.asked()).containsExactly("draft:起草员");
            walk.done(drafter, "draft").done(p, "sign");
            assertThatThrownBy(() -> walk.withdrawn(drafter, "draft"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("已经办理");
            walk.done(q, "sign").done(r, "sign").done(director, "approve").isOver();
        }

        @Test
        void aSignerTakesHisOwnSignatureBackWhileOthersStillSign() {
            Walk walk = walk().done(p, "sign").withdrawn(p, "sign");
            assertThat(walk.asked()).containsExactlyInAnyOrder("sign:甲", "sign:乙", "sign:丙");
            walk.done(q, "sign").done(r, "sign");
            assertThat(walk.asked()).containsExactly("sign:甲");
            walk.done(p, "sign").done(director, "approve").isOver();
        }

        @Test
        void theLastSignerTakesItBackFromTheNextStep() {
            Walk walk = walk().done(p, "sign").done(q, "sign").done(r, "sign").withdrawn(r, "sign");
            assertThat(walk.asked()).containsExactly("sign:丙");
            walk.done(r, "sign").done(director, "approve").isOver();
        }
    }

    @Nested
    @DisplayName("依次会签")
    class Sequence {
        private Walk walk() {
            return walks.begin(office, drafter, "testing-sequence", p, q, r).done(drafter, "draft");
        }

        @Test
        void asksOneAfterAnother() {
            Walk walk = walk();
            assertThat(walk.asked()).containsExactly("sign:甲");
            walk.done(p, "sign");
            assertThat(walk.asked()).containsExactly("sign:乙");
            walk.done(q, "sign").done(r, "sign").done(director, "approve").isOver();
        }

        @Test
        void returnsOutOfItAndBeginsWithTheFirstAgain() {
            Walk walk = walk().done(p, "sign").returned(q, "sign", "drafter", STEP);
            assertThat(walk.asked()).containsExactly("draft:起草员");
            walk.done(drafter, "draft");
            assertThat(walk.asked()).containsExactly("sign:甲");
            walk.done(p, "sign")
                    .done(q, "sign")
                    .done(r, "sign")
                    .done(director, "approve")
                    .isOver();
        }

        @Test
        void directReturnGoesOnWithTheReturner() {
            Walk walk = walk().done(p, "sign")
                    .returned(q, "sign", "drafter", DIRECT)
                    .done(drafter, "draft");
            assertThat(walk.asked()).containsExactly("sign:乙");
            walk.done(q, "sign");
            assertThat(walk.asked()).containsExactly("sign:丙");
            walk.done(r, "sign").done(director, "approve").isOver();
        }

        @Test
        void aSignerTakesItBackWhileTheNextHasNotOpened() {
            Walk walk = walk().done(p, "sign").withdrawn(p, "sign");
            assertThat(walk.asked()).containsExactly("sign:甲");
            walk.done(p, "sign").opened(q, "sign");
            assertThatThrownBy(() -> walk.withdrawn(p, "sign"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("已经打开");
            walk.done(q, "sign").done(r, "sign").done(director, "approve").isOver();
        }

        @Test
        void theDrafterTakesItBackFromTheFirstSigner() {
            Walk walk = walk().withdrawn(drafter, "draft");
            assertThat(walk.asked()).containsExactly("draft:起草员");
            walk.done(drafter, "draft")
                    .done(p, "sign")
                    .done(q, "sign")
                    .done(r, "sign")
                    .done(director, "approve")
                    .isOver();
        }
    }

    @Nested
    @DisplayName("并行分支")
    class Branches {
        private Walk walk() {
            return walks.begin(office, drafter, "testing-branches").done(drafter, "draft");
        }

        private void finish(Walk walk) {
            walk.done(director, "approve")
                    .done(registrar, "number")
                    .done(archivist, "file")
                    .isOver();
        }

        @Test
        void returnsWithinTheBranchAndLeavesTheOtherAlone() {
            Walk walk = walk().done(accountant, "finance").returned(auditor, "audit", "previous", STEP);
            assertThat(walk.asked()).containsExactlyInAnyOrder("finance:财务员", "legal");
            finish(walk.done(accountant, "finance").done(auditor, "audit").done(lawyer, "legal"));
        }

        @Test
        void returnsToBeforeTheForkAndTakesBothBranchesAlong() {
            Walk walk = walk().done(accountant, "finance").returned(auditor, "audit", "drafter", STEP);
            assertThat(walk.asked()).containsExactly("draft:起草员");
            assertThat(walk.record()).contains("legal NOT_NEEDED");
            walk.done(drafter, "draft");
            assertThat(walk.asked()).containsExactlyInAnyOrder("finance", "legal");
            finish(walk.done(lawyer, "legal").done(accountant, "finance").done(auditor, "audit"));
        }

        @Test
        void returnsToBeforeTheForkWhileTheOtherBranchWaitsAtTheJoin() {
            Walk walk = walk().done(lawyer, "legal")
                    .returned(accountant, "finance", "drafter", STEP)
                    .done(drafter, "draft");
            assertThat(walk.asked()).containsExactlyInAnyOrder("finance", "legal");
            finish(walk.done(accountant, "finance").done(auditor, "audit").done(lawyer, "legal"));
        }

        @Test
        void directReturnPutsEveryBranchBackWhereItStood() {
            Walk walk = walk().done(lawyer, "legal")
                    .returned(accountant, "finance", "drafter", DIRECT)
                    .done(drafter, "draft");
            assertThat(walk.asked()).containsExactly("finance:财务员");
            finish(walk.done(accountant, "finance").done(auditor, "audit"));
        }

        @Test
        void directReturnAsksTheOtherBranchAgainIfItWasStillAtWork() {
            Walk walk =
                    walk().returned(accountant, "finance", "drafter", DIRECT).done(drafter, "draft");
            assertThat(walk.asked()).containsExactlyInAnyOrder("finance:财务员", "legal");
            finish(walk.done(lawyer, "legal").done(accountant, "finance").done(auditor, "audit"));
        }

        @Test
        void returnsIntoABranchThatWasClosed() {
            Walk walk = walk().done(lawyer, "legal").done(accountant, "finance").done(auditor, "audit");
            walk.returned(director, "approve", "legal", STEP);
            assertThat(walk.asked()).containsExactly("legal:法制员");
            finish(walk.done(lawyer, "legal"));
        }

        @Test
        void doesNotJumpAcrossToAnotherBranch() {
            Walk walk = walk().done(lawyer, "legal").done(accountant, "finance");
            assertThatThrownBy(() -> walk.returned(auditor, "audit", "legal", STEP))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("另一个并行分支");
        }

        @Test
        void takesBackFromTheJoinWhereTheTokenOnlyWaits() {
            Walk walk = walk().done(lawyer, "legal").withdrawn(lawyer, "legal");
            assertThat(walk.asked()).containsExactlyInAnyOrder("finance", "legal:法制员");
            finish(walk.done(accountant, "finance").done(auditor, "audit").done(lawyer, "legal"));
        }

        @Test
        void takesBackFromBehindTheJoinWithoutAskingTheOtherBranchAgain() {
            Walk walk = walk().done(lawyer, "legal")
                    .done(accountant, "finance")
                    .done(auditor, "audit")
                    .withdrawn(auditor, "audit");
            assertThat(walk.asked()).containsExactly("audit:审计员");
            finish(walk.done(auditor, "audit"));
        }

        @Test
        void takesBackFromBothBranchesAtOnce() {
            Walk walk = walk().withdrawn(drafter, "draft");
            assertThat(walk.asked()).containsExactly("draft:起草员");
            walk.done(drafter, "draft").opened(lawyer, "legal");
            assertThatThrownBy(() -> walk.withdrawn(drafter, "draft")).isInstanceOf(Refusal.class);
            finish(walk.done(lawyer, "legal").done(accountant, "finance").done(auditor, "audit"));
        }

        @Test
        @DisplayName("AS-01: nothing goes back behind a number or a seal (AFTER_NUMBER)")
        void doesNotGoBackBehindANumber() {
            Walk walk = walk().done(lawyer, "legal")
                    .done(accountant, "finance")
                    .done(auditor, "audit")
                    .done(director, "approve")
                    .done(registrar, "number");
            assertThatThrownBy(() -> walk.returned(archivist, "file", "approve", STEP))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("AFTER_NUMBER"));
            assertThatThrownBy(() -> walk.withdrawn(registrar, "number"))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("AFTER_NUMBER"));
        }
    }
}
