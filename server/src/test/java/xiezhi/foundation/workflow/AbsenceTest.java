package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.identity.PersonnelDesk;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestDelegations;

@RoomTest
@DisplayName("AS-09 离岗委托: Qian is away from 2026-09-28 08:00 to 2026-10-09 00:00 and Zhou stands in")
class AbsenceTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Walks walks;

    @Autowired
    AbsenceDesk desk;

    @Autowired
    HandBack handBack;

    @Autowired
    PersonnelDesk personnel;

    @Autowired
    TestClock time;

    private Office office;
    private Actor drafter;
    private Actor reviewer;
    private Actor qian;
    private Actor zhou;
    private Absence absence;

    @BeforeEach
    void qianLeaves() {
        office = new Office(house);
        drafter = office.person("起草员", "testing.draft");
        reviewer = office.person("审查员", "testing.review");
        qian = office.person("钱某", "testing.approve");
        zhou = office.person("周某");
        time.set("2026-09-27");
        absence = Acting.as(
                qian,
                () -> desk.delegate(new Wish(zhou.person(), at("2026-09-28T08:00"), at("2026-10-09T00:00"), true)));
    }

    @AfterEach
    void letGo() {
        TestDelegations.endAll(house);
        time.letGo();
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(TestClock.SHANGHAI).toInstant();
    }

    private Walk signedBy(String date, LocalTime hour) {
        time.set(LocalDate.parse(date), hour);
        return walks.begin(office, drafter, "testing-all", qian).done(drafter, "draft");
    }

    @Test
    void workThatComesWhileQianIsAwayGoesToZhouAndTheRecordSaysForWhom() {
        Walk walk = signedBy("2026-10-08", LocalTime.of(9, 0));
        assertThat(walk.asked()).containsExactly("sign:周某");
        walk.done(zhou, "sign");
        var lines = Acting.as(drafter, () -> walks.files.history(walk.business().id()));
        assertThat(lines).anySatisfy(line -> assertThat(line.by().shown()).isEqualTo("测试周某（代测试钱某）"));
    }

    @Test
    void workThatComesAtTheEndOfTheAbsenceIsQiansAgain() {
        assertThat(signedBy("2026-10-09", LocalTime.MIDNIGHT).asked()).containsExactly("sign:钱某");
        assertThat(signedBy("2026-09-28", LocalTime.of(7, 59)).asked()).containsExactly("sign:钱某");
    }

    @Test
    void aSignatureStaysWithQian() {
        time.set("2026-10-08");
        Walk walk = walks.begin(office, drafter, "testing-plain")
                .done(drafter, "draft")
                .done(reviewer, "review");
        assertThat(walk.asked()).containsExactly("approve");
        walk.done(qian, "approve").isOver();
    }

    @Test
    void aPoolOfWhichEverybodyIsAwayGoesToTheStandIn() {
        time.set("2026-10-08");
        Actor li = office.person("李某");
        Acting.run(
                reviewer,
                () -> desk.delegate(new Wish(li.person(), at("2026-10-01T00:00"), at("2026-10-09T00:00"), true)));
        Walk walk = walks.begin(office, drafter, "testing-plain").done(drafter, "draft");
        assertThat(walk.asked()).containsExactly("review:李某");
        walk.done(li, "review");
    }

    @Test
    void aDelegationBackIsRefusedAsACircle() {
        assertThatThrownBy(() -> Acting.run(
                        zhou,
                        () -> desk.delegate(
                                new Wish(qian.person(), at("2026-10-01T00:00"), at("2026-10-05T00:00"), true))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("循环");
    }

    @Test
    void whatZhouHasNotOpenedGoesBackAtTheEnd() {
        Walk walk = signedBy("2026-10-08", LocalTime.of(9, 0));
        time.set("2026-10-09");
        Acting.run(Actor.system("测试"), handBack::work);
        assertThat(walk.asked()).containsExactly("sign:钱某");
        assertThat(walk.record()).contains("sign HAND_BACK");
    }

    @Test
    void whatZhouHasOpenedStaysWithHim() {
        Walk walk = signedBy("2026-10-08", LocalTime.of(9, 0)).opened(zhou, "sign");
        time.set("2026-10-09");
        Acting.run(Actor.system("测试"), handBack::work);
        assertThat(walk.asked()).containsExactly("sign:周某");
    }

    @Test
    void qianRevokesAtOnce() {
        Walk walk = signedBy("2026-10-08", LocalTime.of(9, 0));
        Acting.run(qian, () -> desk.revoke(absence.id()));
        Acting.run(Actor.system("测试"), handBack::work);
        assertThat(walk.asked()).containsExactly("sign:钱某");
        assertThat(signedBy("2026-10-08", LocalTime.of(10, 0)).asked()).containsExactly("sign:钱某");
    }

    @Test
    void zhouLeavingTheUnitEndsTheDelegationAtOnce() {
        Walk begun = signedBy("2026-10-08", LocalTime.of(9, 0)).opened(zhou, "sign");
        leaves(zhou);
        assertThat(begun.asked()).as("what he had begun, too").containsExactly("sign:钱某");
        assertThat(signedBy("2026-10-08", LocalTime.of(9, 5)).asked()).containsExactly("sign:钱某");
        assertThat(Acting.as(qian, desk::mine)).extracting(Absence::revokedAt).doesNotContainNull();
    }

    @Test
    void qianLeavingForGoodEndsItToo() {
        leaves(qian);
        assertThat(Acting.as(zhou, desk::mine)).extracting(Absence::revokedAt).doesNotContainNull();
    }

    private void leaves(Actor who) {
        Acting.run(Actor.system("测试"), () -> personnel.end(java.util.Objects.requireNonNull(who.appointment())));
    }
}
