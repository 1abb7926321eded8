package xiezhi.application.enforcement.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import xiezhi.application.enforcement.community.ending.EndForms;
import xiezhi.application.enforcement.community.entry.EntryForms;
import xiezhi.application.enforcement.community.entry.InvestigationForms;
import xiezhi.application.enforcement.community.entry.PapersForm;
import xiezhi.application.enforcement.community.file.Rounds;
import xiezhi.application.enforcement.community.leave.LeaveForms;
import xiezhi.application.enforcement.community.locating.Ground;
import xiezhi.application.enforcement.community.locating.LocatingForms;
import xiezhi.application.enforcement.community.locating.TrackDesk;
import xiezhi.application.enforcement.community.moving.MoveForms;
import xiezhi.application.enforcement.community.sanctions.ArrestReason;
import xiezhi.application.enforcement.community.sanctions.Breach;
import xiezhi.application.enforcement.community.sanctions.SanctionForms;
import xiezhi.application.enforcement.community.sanctions.SanctionKind;
import xiezhi.application.enforcement.community.sanctions.Severity;
import xiezhi.application.enforcement.community.supervision.DailyForms;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.foundation.deadlines.CaseClock;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.fault.ChangedMeanwhile;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;

@RoomTest
@DisplayName("社区矫正: from the papers to the certificate, or back to custody")
class CorrectionsTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @Autowired
    Rounds rounds;

    @Autowired
    Clocks clocks;

    private CorrectionsTown town;

    @BeforeEach
    void found() {
        clock.set("2026-09-01");
        town = new CorrectionsTown(house);
        clock.set("2026-09-25");
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void goesFromThePapersToTheCertificate() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2026-12-24", false);
        assertThat(town.who(who).nextReport()).isEqualTo(LocalDate.of(2026, 10, 12));
        clock.set("2026-10-12");
        town.act(
                town.clerk,
                Supervisee.class,
                who,
                "report",
                new DailyForms.Reported(ReportWay.PHONE, false, "在家务农", false));
        assertThat(town.who(who).nextReport()).isEqualTo(LocalDate.of(2026, 10, 26));
        clock.set("2026-11-24");
        rounds.walk();
        assertThat(town.who(who).state()).isEqualTo(SuperviseeState.PRE_LIFT);
        town.act(town.clerk, Supervisee.class, who, "summarise", new EndForms.Summary("遵守规定, 表现良好"));
        assertThatThrownBy(() -> town.act(town.desk, Supervisee.class, who, "lift", null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-12-24");
        clock.set("2026-12-24");
        Supervisee lifted = town.act(town.desk, Supervisee.class, who, "lift", null);
        assertThat(lifted.state()).isEqualTo(SuperviseeState.LIFTED);
        assertThat(lifted.endedOn()).isEqualTo("2026-12-24");
        assertThat(town.documents(who)).contains("解除社区矫正证明书", "解除社区矫正通知书", "社区矫正宣告书", "社区矫正对象接收登记表", "社区矫正方案");
        assertThat(town.parts(OrganNotice.class, who))
                .extracting(OrganNotice::organ)
                .contains(OrganKind.PROCURATORATE, OrganKind.POLICE, OrganKind.DECIDING_ORGAN, OrganKind.RESETTLEMENT);
        assertThat(episodes().of(lifted.person())).singleElement().satisfies(episode -> {
            assertThat(episode.kind()).isEqualTo(EpisodeKind.COMMUNITY);
            assertThat(episode.ends()).isEqualTo("2026-12-24");
        });
        assertThatThrownBy(() -> town.act(
                        town.clerk,
                        Supervisee.class,
                        who,
                        "report",
                        new DailyForms.Reported(ReportWay.PHONE, false, "再报告", false)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void climbsFromWarningsToTheRevocationAfterHearing() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", false);
        clock.set("2026-11-02");
        warned(who, Breach.REPORTING, Severity.GRAVER, SanctionKind.WARNING);
        warned(who, Breach.VISITING, Severity.GRAVER, SanctionKind.WARNING);
        Sanction third = town.begin(
                town.clerk,
                Sanction.class,
                "propose",
                proposal(who, Breach.REPORTING, Severity.SLIGHT, SanctionKind.REVOKE_SUSPENSION, null));
        assertThatThrownBy(() -> submit(third, Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("申辩");
        town.act(town.clerk, Sanction.class, third.id(), "hear", new SanctionForms.Heard("愿意改正", "建议再给一次机会"));
        assertThatThrownBy(() ->
                        town.act(town.head, Sanction.class, third.id(), "issue", new SanctionForms.Decision("同意")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("人民法院");
        submit(third, Set.of(ArrestReason.MAY_FLEE));
        assertThat(town.who(who).state()).isEqualTo(SuperviseeState.PENDING_REVOCATION);
        assertThat(clocks.of(third.id().id())).extracting(CaseClock::rule).contains("cc-ruling", "cc-arrest");
        assertThat(town.documents(third.id())).contains("撤销缓刑建议书", "提请逮捕书");
        clock.set("2026-11-20");
        town.act(
                town.desk,
                Sanction.class,
                third.id(),
                "record-ruling",
                new SanctionForms.Ruled(true, LocalDate.of(2026, 11, 19), "(2026)测刑更第1号", "两次警告仍不改正"));
        Supervisee ended = town.who(who);
        assertThat(ended.state()).isEqualTo(SuperviseeState.TERMINATED);
        assertThat(ended.endKind()).isEqualTo(EndKind.REVOKED);
        assertThat(ended.endedOn()).isEqualTo("2026-11-19");
        assertThat(episodes().current(ended.person(), EpisodeKind.COMMUNITY)).isEmpty();
    }

    @Test
    void aPendingRevocationHoldsTheCertificateBack() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2026-12-24", false);
        clock.set("2026-11-02");
        Sanction serious = town.begin(
                town.clerk,
                Sanction.class,
                "propose",
                proposal(who, Breach.PROHIBITION, Severity.SERIOUS, SanctionKind.REVOKE_SUSPENSION, null));
        town.act(town.clerk, Sanction.class, serious.id(), "hear", new SanctionForms.Heard("没有意见", null));
        submit(serious, Set.of());
        clock.set("2026-12-24");
        assertThatThrownBy(() -> town.act(town.desk, Supervisee.class, who, "lift", null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("程序未结");
        town.act(
                town.desk,
                Sanction.class,
                serious.id(),
                "record-ruling",
                new SanctionForms.Ruled(false, LocalDate.of(2026, 12, 24), "(2026)测刑更第2号", "情节尚不严重"));
        assertThat(town.act(town.desk, Supervisee.class, who, "lift", null).state())
                .isEqualTo(SuperviseeState.LIFTED);
    }

    @Test
    void nobodyIsLiftedWhileDetained() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2026-12-24", false);
        town.act(
                town.desk,
                Supervisee.class,
                who,
                "detain",
                new DailyForms.Detained(LocalDate.of(2026, 9, 28), "测试公安局刑事拘留"));
        assertThat(clocks.running("cc-detained-notice", who)).isPresent();
        town.act(town.desk, Supervisee.class, who, "report-detention", new DailyForms.Note("已书面通知"));
        assertThat(clocks.running("cc-detained-notice", who)).isEmpty();
        clock.set("2026-12-25");
        assertThatThrownBy(() -> town.act(town.desk, Supervisee.class, who, "lift", null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("羁押");
    }

    @Test
    void a09ALateArrivalIsAdmonishedAndAnAbsentOneIsLookedFor() {
        Ref<Supervisee> who = expected(Category.SUSPENDED, "2026-09-25", "2028-09-24", false);
        assertThat(town.who(who).reportDue()).isEqualTo("2026-10-08");
        assertThat(clocks.running("cc-arrival", who).orElseThrow().due()).isEqualTo("2026-10-08");
        clock.set("2026-10-08");
        rounds.walk();
        assertThat(town.who(who).state()).isEqualTo(SuperviseeState.AWAITING_ARRIVAL);
        clock.set("2026-10-09");
        rounds.walk();
        assertThat(town.who(who).state()).isEqualTo(SuperviseeState.OVERDUE);
        assertThat(town.documents(who)).contains("协助查找社区矫正对象通知书");
        assertThat(rounds.walk())
                .as("a second round finds nothing to do for him")
                .isNotNegative();
        clock.set("2026-10-15");
        town.act(town.desk, Supervisee.class, who, "register-late", arrival("2026-10-15"));
        SanctionForms.Proposed late = new SanctionForms.Proposed(
                who,
                Breach.LATE_REPORT,
                Severity.SLIGHT,
                LocalDate.of(2026, 10, 15),
                LocalDate.of(2026, 10, 8),
                true,
                false,
                "应于10月8日报到, 10月15日报到",
                "报到登记",
                SanctionKind.ADMONITION,
                null,
                false);
        Sanction sanction = town.begin(town.clerk, Sanction.class, "propose", late);
        assertThat(sanction.defenceBy()).isEqualTo("2026-10-20");
        assertThatThrownBy(() ->
                        town.act(town.head, Sanction.class, sanction.id(), "issue", new SanctionForms.Decision("同意")))
                .isInstanceOf(Refusal.class);
        clock.set("2026-10-21");
        assertThat(town.act(
                                town.head,
                                Sanction.class,
                                sanction.id(),
                                "issue",
                                new SanctionForms.Decision("期满没有申辩, 同意训诫"))
                        .state())
                .isEqualTo(SanctionState.ISSUED);
        assertThat(town.documents(sanction.id())).contains("训诫决定书");
    }

    @Test
    void a09WhoStaysAwayOverAMonthIsProposedForRevocation() {
        Ref<Supervisee> who = expected(Category.SUSPENDED, "2026-09-25", "2028-09-24", false);
        clock.set("2026-11-09");
        rounds.walk();
        SanctionForms.Proposed absent = new SanctionForms.Proposed(
                who,
                Breach.LATE_REPORT,
                Severity.SLIGHT,
                LocalDate.of(2026, 11, 9),
                LocalDate.of(2026, 10, 8),
                false,
                false,
                "至今未报到",
                "查找记录",
                SanctionKind.REVOKE_SUSPENSION,
                null,
                true);
        Sanction sanction = town.begin(town.desk, Sanction.class, "propose", absent);
        clock.set("2026-11-10");
        submit(sanction, Set.of());
        assertThat(town.who(who).state()).isEqualTo(SuperviseeState.PENDING_REVOCATION);
    }

    @Test
    void a10TheWindowOfTwoMonthsSendsTheLeaveToTheHigherBody() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", true);
        clock.set("2026-10-09");
        Leave first = leave(who, "2026-10-12", "2026-10-18");
        assertThat(first.decider().name()).isEqualTo("JUSTICE_OFFICE");
        town.act(town.clerk, Leave.class, first.id(), "office-approve", new LeaveForms.Opinion("同意"));
        clock.set("2026-10-12");
        rounds.walk();
        assertThat(town.who(who).state()).isEqualTo(SuperviseeState.ON_LEAVE);
        clock.set("2026-10-18");
        town.act(
                town.clerk, Leave.class, first.id(), "return", new LeaveForms.Back(LocalDate.of(2026, 10, 18), "电话核实"));
        assertThat(town.who(who).state()).isEqualTo(SuperviseeState.SUPERVISED);
        clock.set("2026-10-26");
        Leave second = leave(who, "2026-11-02", "2026-11-21");
        assertThat(second.state()).isEqualTo(LeaveState.AT_COUNTY);
        town.act(town.desk, Leave.class, second.id(), "county-approve", new LeaveForms.Opinion("同意"));
        clock.set("2026-12-01");
        Leave third = leave(who, "2026-12-05", "2026-12-09");
        assertThat(third.state()).isEqualTo(LeaveState.AT_HIGHER);
        assertThat(third.daysInWindow()).isEqualTo(32);
        assertThatThrownBy(() ->
                        town.act(town.clerk, Leave.class, third.id(), "office-approve", new LeaveForms.Opinion("同意")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        town.act(town.clerk, Leave.class, third.id(), "higher-approve", new LeaveForms.Opinion("同意")))
                .isInstanceOf(Forbidden.class);
        Leave approved = town.act(town.higher, Leave.class, third.id(), "higher-approve", new LeaveForms.Opinion("同意"));
        assertThat(approved.state()).isEqualTo(LeaveState.APPROVED);
        assertThat(town.parts(OrganNotice.class, who))
                .extracting(OrganNotice::matter)
                .anyMatch(matter -> matter.contains("累计超过三十日"));
    }

    @Test
    void theWindowIsCountedAgainWhenItIsDecided() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", true);
        clock.set("2026-10-26");
        Leave small = leave(who, "2026-11-23", "2026-11-27");
        Leave big = leave(who, "2026-10-30", "2026-11-21");
        Leave more = leave(who, "2026-12-01", "2026-12-04");
        town.act(town.desk, Leave.class, big.id(), "county-approve", new LeaveForms.Opinion("同意"));
        town.act(town.clerk, Leave.class, small.id(), "office-approve", new LeaveForms.Opinion("同意"));
        assertThatThrownBy(() ->
                        town.act(town.clerk, Leave.class, more.id(), "office-approve", new LeaveForms.Opinion("同意")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons().getFirst().finding())
                                .contains("32日"));
        town.act(town.clerk, Leave.class, more.id(), "refer-to-county", null);
        town.act(town.desk, Leave.class, more.id(), "refer-to-higher", null);
        assertThat(town.act(town.higher, Leave.class, more.id(), "higher-approve", new LeaveForms.Opinion("同意"))
                        .state())
                .isEqualTo(LeaveState.APPROVED);
    }

    @Test
    void whoComesBackLateHasBrokenARule() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", true);
        clock.set("2026-10-09");
        Leave leave = leave(who, "2026-10-12", "2026-10-14");
        town.act(town.clerk, Leave.class, leave.id(), "office-approve", new LeaveForms.Opinion("同意"));
        clock.set("2026-10-16");
        rounds.walk();
        Leave back = town.act(
                town.clerk, Leave.class, leave.id(), "return", new LeaveForms.Back(LocalDate.of(2026, 10, 16), "车票"));
        assertThat(back.state()).isEqualTo(LeaveState.RETURNED_LATE);
        assertThat(town.parts(Violation.class, who))
                .extracting(Violation::breach)
                .containsExactly(Breach.LEAVING);
    }

    @Test
    void aRegularPermitIsTheCountysAndEndsByItself() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", true);
        clock.set("2026-11-27");
        LeaveForms.Asked tooLong = new LeaveForms.Asked(
                who,
                LeaveKind.REGULAR,
                LeaveReason.WORK,
                "每周往返",
                "邻县",
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2027, 6, 1),
                null);
        assertThatThrownBy(() -> town.begin(town.clerk, Leave.class, "apply", tooLong))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("2027-05-31");
        Leave permit = town.begin(
                town.clerk,
                Leave.class,
                "apply",
                new LeaveForms.Asked(
                        who,
                        LeaveKind.REGULAR,
                        LeaveReason.WORK,
                        "每周往返",
                        "邻县",
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2027, 5, 31),
                        null));
        assertThat(permit.state()).isEqualTo(LeaveState.AT_COUNTY);
        town.act(town.desk, Leave.class, permit.id(), "county-approve", new LeaveForms.Opinion("同意"));
        clock.set("2027-05-31");
        rounds.walk();
        assertThat(town.look(Leave.class, permit.id()).row().state()).isEqualTo(LeaveState.APPROVED);
        assertThat(town.who(who).state()).isEqualTo(SuperviseeState.SUPERVISED);
        clock.set("2027-06-01");
        rounds.walk();
        assertThat(town.look(Leave.class, permit.id()).row().state()).isEqualTo(LeaveState.RETURNED);
    }

    @Test
    void a10LocatingNeedsAGroundEndsByItselfAndIsForSupervisionOnly() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", false);
        clock.set("2026-11-23");
        assertThatThrownBy(() -> locating(who, "2026-11-30", "2027-02-28"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有法定情形");
        warned(who, Breach.REPORTING, Severity.GRAVER, SanctionKind.WARNING);
        clock.set("2026-11-30");
        assertThatThrownBy(() -> locating(who, "2026-11-30", "2027-03-01"))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("2027-02-28");
        LocatingOrder order = locating(who, "2026-11-30", "2027-02-28");
        assertThat(order.grounds()).containsExactly(Ground.WARNED_FOR_NOT_REPORTING);
        assertThatThrownBy(() -> town.act(
                        town.desk,
                        LocatingOrder.class,
                        order.id(),
                        "approve",
                        new LocatingForms.Approval("同意", "DW-0001")))
                .isInstanceOf(Forbidden.class);
        town.act(town.head, LocatingOrder.class, order.id(), "approve", new LocatingForms.Approval("同意", "DW-0001"));
        assertThat(town.documents(order.id())).contains("使用电子定位装置审批决定书", "使用电子定位装置告知书");
        assertThatThrownBy(() -> locating(who, "2026-12-15", "2027-01-15"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("重叠");
        looks(who, order);
        clock.set("2027-02-28");
        rounds.walk();
        assertThat(town.look(LocatingOrder.class, order.id()).row().state()).isEqualTo(LocatingState.IN_FORCE);
        clock.set("2027-03-01");
        assertThatThrownBy(() -> town.as(town.desk, () -> tracks().look(who, "CC_SUPERVISION")))
                .as("past its day it shows nothing, even before the round")
                .isInstanceOf(Refusal.class);
        rounds.walk();
        assertThat(town.look(LocatingOrder.class, order.id()).row().state()).isEqualTo(LocatingState.EXPIRED);
        assertThatThrownBy(() -> town.begin(
                        town.desk,
                        LocatingOrder.class,
                        "propose",
                        new LocatingForms.Proposed(
                                who, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 5, 31), "仍有必要", order.id())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("EXPIRED"));
    }

    private void looks(Ref<Supervisee> who, LocatingOrder order) {
        assertThat(town.as(town.desk, () -> tracks().look(who, "CC_SUPERVISION")))
                .isEmpty();
        assertThatThrownBy(() -> town.as(town.desk, () -> tracks().look(who, "STATISTICS")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("PURPOSE_DENIED"));
        assertThat(town.parts(TrackReading.class, who))
                .extracting(TrackReading::allowed)
                .containsExactly(true, false);
    }

    @Test
    void anExpiryMissedByAClockThatJumpedIsMadeUpAndOnlyOnce() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", false);
        clock.set("2026-11-02");
        warned(who, Breach.REPORTING, Severity.GRAVER, SanctionKind.WARNING);
        LocatingOrder order = locating(who, "2026-11-09", "2026-12-09");
        town.act(town.head, LocatingOrder.class, order.id(), "approve", new LocatingForms.Approval("同意", "DW-0002"));
        clock.set("2027-08-01");
        rounds.walk();
        LocatingOrder expired = town.look(LocatingOrder.class, order.id()).row();
        assertThat(expired.state()).isEqualTo(LocatingState.EXPIRED);
        assertThat(expired.endedOn())
                .as("it ended on its day, not on the day of the round")
                .isEqualTo("2026-12-09");
        int version = town.look(LocatingOrder.class, order.id()).version();
        rounds.walk();
        assertThat(town.look(LocatingOrder.class, order.id()).version()).isEqualTo(version);
    }

    @Test
    void neverAreTwoCountiesResponsibleAndNeverNone() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", false);
        clock.set("2026-11-02");
        Move move = town.begin(
                town.clerk,
                Move.class,
                "apply",
                new MoveForms.Asked(who, Ref.of(town.otherCounty), "工作变动", new Address("测试乙县测试路1号")));
        town.act(town.desk, Move.class, move.id(), "ask", null);
        assertThatThrownBy(() -> town.act(town.desk, Move.class, move.id(), "agree", new MoveForms.Opinion("同意")))
                .isInstanceOf(Refusal.class);
        town.act(town.otherDesk, Move.class, move.id(), "agree", new MoveForms.Opinion("已核实, 同意接收"));
        assertThatThrownBy(
                        () -> town.act(town.otherDesk, Move.class, move.id(), "approve", new MoveForms.Opinion("同意")))
                .isInstanceOf(Refusal.class);
        Move approved = town.act(town.desk, Move.class, move.id(), "approve", new MoveForms.Opinion("同意"));
        assertThat(approved.reportBy()).isEqualTo("2026-11-09");
        assertThat(town.who(who).county()).isEqualTo(Ref.<Unit>of(town.county));
        clock.set("2026-11-10");
        rounds.walk();
        assertThat(town.look(Move.class, move.id()).row().state()).isEqualTo(MoveState.NOT_ARRIVED);
        assertThat(town.who(who).county()).isEqualTo(Ref.<Unit>of(town.county));
        town.act(
                town.otherDesk,
                Move.class,
                move.id(),
                "receive",
                new MoveForms.Received(LocalDate.of(2026, 11, 10), "本人到场"));
        assertThat(town.who(who).county()).isEqualTo(Ref.<Unit>of(town.otherCounty));
        assertThat(town.look(Supervisee.class, who).unit()).isEqualTo(town.otherCounty);
        assertThat(episodes()
                        .current(town.who(who).person(), EpisodeKind.COMMUNITY)
                        .orElseThrow()
                        .keeper()
                        .id())
                .isEqualTo(town.otherCounty);
        assertThatThrownBy(() -> town.act(
                        town.clerk,
                        Supervisee.class,
                        who,
                        "report",
                        new DailyForms.Reported(ReportWay.PHONE, false, "报告", false)))
                .isInstanceOf(NotFound.class);
        town.act(
                town.otherDesk,
                Supervisee.class,
                who,
                "report",
                new DailyForms.Reported(ReportWay.PHONE, false, "报告", false));
    }

    @Test
    void losesAndFindsSomebodyAgain() {
        Ref<Supervisee> who = supervised(Category.PAROLE, "2026-09-25", "2028-09-24", false);
        clock.set("2026-10-12");
        town.act(
                town.clerk,
                Supervisee.class,
                who,
                "lose",
                new DailyForms.Missed(LocalDate.of(2026, 10, 10), "电话不通, 上门不在"));
        town.act(town.clerk, Supervisee.class, who, "search", new DailyForms.Searched("走访亲友, 没有下落", true));
        assertThat(town.documents(who)).contains("协助查找社区矫正对象通知书");
        clock.set("2026-10-14");
        town.act(
                town.clerk,
                Supervisee.class,
                who,
                "find",
                new DailyForms.Found(LocalDate.of(2026, 10, 14), "本人回到住处", "手机损坏", false));
        Supervisee found = town.who(who);
        assertThat(found.state()).isEqualTo(SuperviseeState.SUPERVISED);
        assertThat(found.lostSince()).isNull();
        assertThat(town.parts(Violation.class, who))
                .extracting(Violation::breach)
                .containsExactly(Breach.LOST);
        assertThatThrownBy(() -> town.begin(
                        town.clerk,
                        Sanction.class,
                        "propose",
                        proposal(who, Breach.VISITING, Severity.SLIGHT, SanctionKind.POLICE_PENALTY, "测试")))
                .as("parole is not named by the article on supervision rules")
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不具备");
    }

    /** The police, the court that paroled, the organ that placed outside: each is asked in a letter of its own. */
    @Test
    void asksEachOrganInItsOwnLetter() {
        assertThat(asked(Category.SUSPENDED, SanctionKind.POLICE_PENALTY)).contains("提请治安管理处罚建议书");
        assertThat(asked(Category.PAROLE, SanctionKind.REVOKE_PAROLE)).contains("撤销假释建议书");
        assertThat(asked(Category.OUTSIDE, SanctionKind.RECALL)).contains("收监执行建议书");
    }

    private Set<String> asked(Category category, SanctionKind kind) {
        Ref<Supervisee> who = supervised(category, "2026-09-25", "2028-09-24", false);
        Sanction sanction = town.begin(
                town.clerk,
                Sanction.class,
                "propose",
                proposal(who, Breach.VISITING, Severity.SERIOUS, kind, "多次劝阻无效"));
        town.act(town.clerk, Sanction.class, sanction.id(), "hear", new SanctionForms.Heard("没有意见", null));
        submit(sanction, Set.of());
        return town.documents(sanction.id());
    }

    @Test
    void asksTheCourtToShortenTheSentenceOfWhoDidAGreatService() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", false);
        town.act(
                town.head,
                Supervisee.class,
                who,
                "propose-commutation",
                new EndForms.Commutation("缩短缓刑考验期六个月", "救人, 有重大立功表现"));
        assertThat(town.documents(who)).contains("减刑建议书");
    }

    @Test
    void anotherRungThanTheProposedOneNeedsAReason() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", false);
        assertThatThrownBy(() -> town.begin(
                        town.clerk,
                        Sanction.class,
                        "propose",
                        proposal(who, Breach.VISITING, Severity.SLIGHT, SanctionKind.POLICE_PENALTY, null)))
                .isInstanceOfSatisfying(
                        Unfit.class,
                        unfit -> assertThat(unfit.faults().getFirst().field()).isEqualTo("departure"));
        assertThat(town.begin(
                                town.clerk,
                                Sanction.class,
                                "propose",
                                proposal(who, Breach.VISITING, Severity.SLIGHT, SanctionKind.POLICE_PENALTY, "多次劝阻无效"))
                        .state())
                .isEqualTo(SanctionState.PROPOSED);
    }

    @Test
    void aWomanAndAMinorHaveWhomTheyNeedInTheirTeam() {
        Ref<Supervisee> who = town.begin(
                        town.desk,
                        Supervisee.class,
                        "expect",
                        papers(Category.SUSPENDED, "2026-09-25", "2028-09-24", LocalDate.of(2009, 5, 6), true, true))
                .id();
        assertThat(town.who(who).minor()).isTrue();
        town.act(town.desk, Supervisee.class, who, "register", arrival("2026-09-25"));
        town.act(town.clerk, Supervisee.class, who, "add-team-member", member(false, false));
        assertThatThrownBy(() -> town.act(
                        town.clerk, Supervisee.class, who, "declare", new EntryForms.Declaration("司法所", "测试所员")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reasons()).hasSize(2));
        town.act(town.clerk, Supervisee.class, who, "add-team-member", member(true, true));
        assertThat(town.act(town.clerk, Supervisee.class, who, "declare", new EntryForms.Declaration("司法所", "测试所员"))
                        .state())
                .isEqualTo(SuperviseeState.DECLARED);
    }

    @Test
    void whoComesBeforeHisPapersIsExpectedWithThem() {
        Ref<Supervisee> who = town.begin(
                        town.desk,
                        Supervisee.class,
                        "walk-in",
                        papers(Category.SUSPENDED, "2026-09-25", "2028-09-24", LocalDate.of(1990, 5, 6), false, true))
                .id();
        assertThat(town.who(who).papersComplete()).isFalse();
        assertThat(clocks.running("cc-papers", who).orElseThrow().due()).isEqualTo("2026-09-30");
        town.act(town.desk, Supervisee.class, who, "register", arrival("2026-09-25"));
        town.act(town.desk, Supervisee.class, who, "complete-papers", new EntryForms.Papers("判决书、执行通知书"));
        assertThat(town.who(who).papersComplete()).isTrue();
        assertThat(clocks.running("cc-papers", who)).isEmpty();
        assertThatThrownBy(() ->
                        town.act(town.desk, Supervisee.class, who, "complete-papers", new EntryForms.Papers("再一次")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aBanThatOutlastsTheProbationIsRefused() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", false);
        assertThatThrownBy(() -> town.act(
                        town.desk,
                        Supervisee.class,
                        who,
                        "add-prohibition",
                        new EntryForms.Ban(
                                ProhibitionKind.AREA,
                                "进入网吧",
                                null,
                                LocalDate.of(2026, 9, 25),
                                LocalDate.of(2028, 9, 25))))
                .isInstanceOf(Unfit.class);
        town.act(
                town.desk,
                Supervisee.class,
                who,
                "add-prohibition",
                new EntryForms.Ban(
                        ProhibitionKind.AREA, "进入网吧", null, LocalDate.of(2026, 9, 25), LocalDate.of(2027, 3, 24)));
        assertThat(town.parts(Prohibition.class, who)).singleElement().satisfies(ban -> {
            assertThat(ban.inForce(LocalDate.of(2027, 3, 24))).isTrue();
            assertThat(ban.inForce(LocalDate.of(2027, 3, 25))).isFalse();
        });
    }

    @Test
    void medicalPapersSetTheNextDayAndTellWhenTheCauseIsGone() {
        Ref<Supervisee> who = town.begin(
                        town.desk,
                        Supervisee.class,
                        "expect",
                        papers(Category.OUTSIDE, "2026-09-25", "2028-09-24", LocalDate.of(1970, 5, 6), false, true))
                .id();
        Ref<Supervisee> fit = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", false);
        assertThatThrownBy(() -> town.act(
                        town.desk,
                        Supervisee.class,
                        fit,
                        "medical-review",
                        new DailyForms.Reviewed(LocalDate.of(2026, 9, 25), "测试省级指定医院", "病情稳定", null, true)))
                .isInstanceOf(Refusal.class);
        assertThat(town.who(who).medical()).isTrue();
        assertThat(town.who(who).nextMedicalReview()).isEqualTo("2026-12-25");
        settle(who, false);
        clock.set("2026-11-30");
        town.act(
                town.desk,
                Supervisee.class,
                who,
                "medical-review",
                new DailyForms.Reviewed(LocalDate.of(2026, 11, 30), "测试省级指定医院", "病情稳定", "测试副主任医师", true));
        assertThat(town.who(who).nextMedicalReview()).isEqualTo("2027-02-28");
    }

    @Test
    void anInvestigationIsAnsweredInWordsWithinItsTenWorkingDays() {
        clock.set("2026-09-21");
        Investigation file = town.begin(
                town.desk,
                Investigation.class,
                "receive",
                new InvestigationForms.Letter(
                        "测试市中级人民法院",
                        "(2026)测委字第8号",
                        Category.SUSPENDED,
                        new PersonName("测试被评估人"),
                        null,
                        null,
                        LocalDate.of(2026, 9, 21),
                        false));
        assertThat(file.due()).isEqualTo("2026-10-12");
        assertThat(clocks.running("cc-investigation", file.id()).orElseThrow().due())
                .isEqualTo("2026-10-12");
        assertThatThrownBy(() -> town.act(town.desk, Investigation.class, file.id(), "send", null))
                .isInstanceOf(Refusal.class);
        town.act(
                town.desk,
                Investigation.class,
                file.id(),
                "agree-longer",
                new InvestigationForms.Longer(LocalDate.of(2026, 10, 20), "与法院电话商定"));
        town.act(
                town.desk,
                Investigation.class,
                file.id(),
                "report",
                new InvestigationForms.Opinion("有固定居所", "影响较小", "村委会同意", null, "较低", Suitability.FIT, "走访笔录"));
        assertThat(town.act(town.desk, Investigation.class, file.id(), "send", null)
                        .sentOn())
                .isEqualTo("2026-09-21");
        assertThat(town.documents(file.id())).containsExactly("调查评估意见书");
    }

    @Test
    void ofTwoOfficersTheSecondSeesWhatTheFirstDid() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", true);
        clock.set("2026-10-09");
        Leave leave = leave(who, "2026-10-12", "2026-10-18");
        int version = town.look(Leave.class, leave.id()).version();
        town.act(town.clerk, Leave.class, leave.id(), "office-refuse", new LeaveForms.Opinion("没有证明材料"));
        assertThatThrownBy(() -> town.as(town.desk, () -> {
                    house.getBean(xiezhi.foundation.casework.CaseFiles.class)
                            .act(Leave.class, leave.id(), version, "office-approve", new LeaveForms.Opinion("同意"));
                    return true;
                }))
                .isInstanceOfAny(ChangedMeanwhile.class, Refusal.class);
        assertThat(town.look(Leave.class, leave.id()).row().state()).isEqualTo(LeaveState.REFUSED);
    }

    @Test
    void deathEndsTheFileOnItsDay() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", false);
        clock.set("2026-10-20");
        Supervisee ended = town.act(
                town.desk, Supervisee.class, who, "die", new EndForms.Death(LocalDate.of(2026, 10, 19), "死亡证明"));
        assertThat(ended.state()).isEqualTo(SuperviseeState.TERMINATED);
        assertThat(ended.endKind()).isEqualTo(EndKind.DIED);
        assertThat(town.documents(who)).contains("社区矫正终止通知书");
    }

    @Test
    void aCommendationWaitsForItsSixMonths() {
        Ref<Supervisee> who = supervised(Category.SUSPENDED, "2026-09-25", "2028-09-24", false);
        EndForms.Commendation good = new EndForms.Commendation(true, true, true, true, false, "表现良好");
        clock.set("2027-03-24");
        assertThatThrownBy(() -> town.act(town.desk, Supervisee.class, who, "commend", good))
                .isInstanceOf(Refusal.class);
        clock.set("2027-03-25");
        town.act(town.desk, Supervisee.class, who, "commend", good);
        assertThat(town.parts(Award.class, who)).extracting(Award::kind).containsExactly(AwardKind.COMMENDATION);
    }

    // --- what the tests above have in common

    private Ref<Supervisee> expected(Category category, String effective, String ends, boolean ignored) {
        return town.begin(
                        town.desk,
                        Supervisee.class,
                        "expect",
                        papers(category, effective, ends, LocalDate.of(1990, 5, 6), false, true))
                .id();
    }

    private Ref<Supervisee> supervised(Category category, String effective, String ends, boolean delegated) {
        Ref<Supervisee> who = expected(category, effective, ends, delegated);
        settle(who, delegated);
        return who;
    }

    private void settle(Ref<Supervisee> who, boolean delegated) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TestClock.SHANGHAI);
        town.act(town.desk, Supervisee.class, who, "register", arrival(today.toString()));
        town.act(town.clerk, Supervisee.class, who, "add-team-member", member(true, false));
        town.act(town.clerk, Supervisee.class, who, "declare", new EntryForms.Declaration("司法所", "测试所员"));
        clock.set(today.plusDays(3).toString());
        town.act(
                town.clerk,
                Supervisee.class,
                who,
                "plan",
                new EntryForms.PlanForm(SupervisionClass.NORMAL, "稳定就业", "每两周报告", "初次分类", delegated));
    }

    private static PapersForm papers(
            Category category, String effective, String ends, LocalDate birth, boolean woman, boolean complete) {
        return CorrectionsTown.papers(
                category, LocalDate.parse(effective), LocalDate.parse(ends), birth, woman, complete);
    }

    private EntryForms.Arrival arrival(String day) {
        return new EntryForms.Arrival(LocalDate.parse(day), Ref.of(town.office), null, null, null);
    }

    private static EntryForms.Member member(boolean woman, boolean minors) {
        return new EntryForms.Member(new PersonName("测试组员"), TeamRole.COMMITTEE, woman, minors, "督促报告");
    }

    private Leave leave(Ref<Supervisee> who, String from, String to) {
        return town.begin(
                town.clerk,
                Leave.class,
                "apply",
                new LeaveForms.Asked(
                        who,
                        LeaveKind.SINGLE,
                        LeaveReason.FAMILY,
                        "家中有事",
                        "测试市外",
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        null));
    }

    private LocatingOrder locating(Ref<Supervisee> who, String from, String to) {
        return town.begin(
                town.desk,
                LocatingOrder.class,
                "propose",
                new LocatingForms.Proposed(who, LocalDate.parse(from), LocalDate.parse(to), "其他方式不足以监管", null));
    }

    private SanctionForms.Proposed proposal(
            Ref<Supervisee> who, Breach breach, Severity severity, SanctionKind kind, @Nullable String departure) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TestClock.SHANGHAI);
        return new SanctionForms.Proposed(
                who, breach, severity, today, null, true, false, "测试事实", "测试证据", kind, departure, false);
    }

    private void warned(Ref<Supervisee> who, Breach breach, Severity severity, SanctionKind kind) {
        Sanction sanction =
                town.begin(town.clerk, Sanction.class, "propose", proposal(who, breach, severity, kind, null));
        town.act(town.clerk, Sanction.class, sanction.id(), "hear", new SanctionForms.Heard("没有意见", null));
        town.act(town.head, Sanction.class, sanction.id(), "issue", new SanctionForms.Decision("同意"));
    }

    private void submit(Sanction sanction, Set<ArrestReason> arrest) {
        town.act(
                town.head,
                Sanction.class,
                sanction.id(),
                "submit",
                new SanctionForms.Submission("同意提请", "测试区人民法院", arrest));
    }

    private Episodes episodes() {
        return house.getBean(Episodes.class);
    }

    private TrackDesk tracks() {
        return house.getBean(TrackDesk.class);
    }
}
