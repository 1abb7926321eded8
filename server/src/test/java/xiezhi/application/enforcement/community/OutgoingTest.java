package xiezhi.application.enforcement.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.application.enforcement.community.entry.EntryForms;
import xiezhi.application.enforcement.community.entry.PapersForm;
import xiezhi.application.enforcement.community.file.Rounds;
import xiezhi.application.enforcement.community.sanctions.ArrestReason;
import xiezhi.application.enforcement.community.sanctions.Breach;
import xiezhi.application.enforcement.community.sanctions.SanctionForms;
import xiezhi.application.enforcement.community.sanctions.SanctionKind;
import xiezhi.application.enforcement.community.sanctions.Severity;
import xiezhi.application.enforcement.coop.MessageType;
import xiezhi.application.enforcement.coop.OrganKind;
import xiezhi.application.enforcement.coop.Partner;
import xiezhi.application.enforcement.coop.Pen;
import xiezhi.application.enforcement.coop.Sent;
import xiezhi.application.enforcement.coop.TestPartners;
import xiezhi.application.enforcement.person.Escaped;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;

@RoomTest
@DisplayName(
        "发文: what an act tells another organ on paper it tells by message too, in order, with the paper as evidence")
class OutgoingTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @Autowired
    Rounds rounds;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    private CorrectionsTown town;
    private TestPartners partners;
    private Partner police;
    private Partner procuratorate;

    @BeforeEach
    void found() {
        clock.set("2026-09-25");
        town = new CorrectionsTown(house);
        partners = new TestPartners(house);
        police = partners.partner(OrganKind.POLICE, town.county);
        procuratorate = partners.partner(OrganKind.PROCURATORATE, town.county);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void anArrivalIsToldToPoliceAndProcuratorateWithItsPaper() {
        Supervisee who = registered();
        assertThat(partners.sentTo(police)).singleElement().satisfies(sent -> {
            assertThat(sent.type()).isEqualTo(MessageType.ARRIVAL);
            assertThat(sent.bizNo()).isEqualTo(who.caseNumber());
            assertThat(sent.sequence()).isEqualTo(1);
            assertThat(said(sent)).contains("社区矫正对象接收登记表").contains("\"sm3\"").contains("2026-09-25");
        });
        assertThat(partners.sentTo(procuratorate)).extracting(Sent::type).containsExactly(MessageType.ARRIVAL);
    }

    @Test
    void whoDoesNotComeIsToldOnceHoweverOftenTheRoundsWalk() {
        expected();
        clock.set("2026-10-09");
        rounds.walk();
        rounds.walk();
        assertThat(partners.sentTo(police)).extracting(Sent::type).containsExactly(MessageType.OVERDUE);
    }

    @Test
    void aRevocationGoesToTheCourtThatIsAskedAndToTheProcuratorateInOrder() {
        Partner court = partners.partner(OrganKind.COURT, town.county);
        Supervisee who = registered();
        town.act(town.clerk, Supervisee.class, who.id(), "add-team-member", member());
        town.act(town.clerk, Supervisee.class, who.id(), "declare", new EntryForms.Declaration("司法所", "测试所员"));
        town.act(
                town.clerk,
                Supervisee.class,
                who.id(),
                "plan",
                new EntryForms.PlanForm(SupervisionClass.NORMAL, "稳定就业", "每两周报告", "初次分类", false));
        Sanction sanction = town.begin(
                town.clerk,
                Sanction.class,
                "propose",
                new SanctionForms.Proposed(
                        who.id(),
                        Breach.PROHIBITION,
                        Severity.SERIOUS,
                        LocalDate.of(2026, 9, 25),
                        null,
                        true,
                        false,
                        "违反禁止令进入网吧",
                        "监控录像",
                        SanctionKind.REVOKE_SUSPENSION,
                        null,
                        false));
        town.act(town.clerk, Sanction.class, sanction.id(), "hear", new SanctionForms.Heard("没有意见", null));
        town.act(
                town.head,
                Sanction.class,
                sanction.id(),
                "submit",
                new SanctionForms.Submission("同意提请", court.name(), Set.of(ArrestReason.MAY_FLEE)));
        assertThat(partners.sentTo(court))
                .extracting(Sent::type)
                .containsExactlyInAnyOrder(MessageType.REVOKE_PROPOSAL, MessageType.ARREST_REQUEST);
        assertThat(partners.sentTo(court)).extracting(Sent::sequence).containsExactlyInAnyOrder(1, 2);
        assertThat(partners.sentTo(procuratorate))
                .extracting(Sent::type)
                .containsExactlyInAnyOrder(MessageType.ARRIVAL, MessageType.REVOKE_PROPOSAL);
        assertThat(partners.sentTo(court))
                .anySatisfy(sent -> assertThat(said(sent)).contains("违反禁止令进入网吧"));
    }

    @Test
    void twoOrgansOfOneKindAreNotGuessedBetween() {
        Partner second = partners.partner(OrganKind.POLICE, town.county);
        registered();
        assertThat(partners.sentTo(second)).isEmpty();
        assertThat(partners.sentTo(police)).isEmpty();
        assertThat(partners.sentTo(procuratorate)).hasSize(1);
    }

    @Test
    void anEscapeThatIsHeardTwiceIsToldOnce() {
        Supervisee who = registered();
        Escaped escaped = new Escaped(who.person(), Ref.next(), town.county, LocalDate.of(2026, 9, 25));
        for (int times = 0; times < 2; times++) {
            transactions.executeWithoutResult(nothing -> events.publishEvent(escaped));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> partners.sentTo(procuratorate).size() == 2);
        }
        assertThat(partners.sentTo(police))
                .extracting(Sent::type)
                .containsExactlyInAnyOrder(MessageType.ARRIVAL, MessageType.ESCAPE);
    }

    // --- what the tests above have in common

    private Ref<Supervisee> expected() {
        PapersForm papers = CorrectionsTown.papers(
                Category.SUSPENDED,
                LocalDate.of(2026, 9, 25),
                LocalDate.of(2028, 9, 24),
                LocalDate.of(1990, 5, 6),
                false,
                true);
        return town.begin(town.desk, Supervisee.class, "expect", papers).id();
    }

    private Supervisee registered() {
        return town.act(
                town.desk,
                Supervisee.class,
                expected(),
                "register",
                new EntryForms.Arrival(LocalDate.of(2026, 9, 25), Ref.of(town.office), null, null, null));
    }

    private static EntryForms.Member member() {
        return new EntryForms.Member(
                new xiezhi.kernel.identity.PersonName("测试组员"), TeamRole.COMMITTEE, true, false, "督促报告");
    }

    private static String said(Sent sent) {
        return String.valueOf(Pen.map(sent.content()).get("content"));
    }
}
