package xiezhi.application.enforcement.drugrehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.coop.CoopDuty;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.MessageType;
import xiezhi.application.enforcement.coop.OrganKind;
import xiezhi.application.enforcement.coop.Partner;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.coop.RehabDecisionReceived;
import xiezhi.application.enforcement.coop.TestPartners;
import xiezhi.application.enforcement.coop.contract.RehabDecision;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.testing.RoomTest;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("待收治: a decision that was taken for a fact waits at the centre until the person is brought")
class ExpectedTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 15);

    @Autowired
    ApplicationContext house;

    @Autowired
    Records records;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    @LocalServerPort
    int port;

    @Test
    void theFileIsOpenedWithWhatTheDecisionSays() {
        RehabCentre centre = new RehabCentre(house, port);
        TestPartners partners = new TestPartners(house);
        Partner police = partners.partner(OrganKind.POLICE, centre.unit);
        Hired officer = centre.people.officer("测试收文员", centre.unit, CoopDuty.ACCEPT);
        Visitor post = Visitor.to(port).bearer(centre.people.token(officer.person(), true));
        String bizNo = "测公戒决字〔2026〕" + ThreadLocalRandom.current().nextInt(1, 9_999_999) + "号";
        Envelope.Subject about = TestPartners.newcomer();
        RehabDecision said =
                new RehabDecision(bizNo, "测试市公安局", DECIDED, DECIDED.plusDays(1), DECIDED.plusYears(2), "苯丙胺类(冰毒)");
        partners.receive(partners.writes(police, centre.unit, bizNo, about)
                .says(MessageType.REHAB_DECISION, said, Instant.now()));
        Proposal proposal = partners.proposals(bizNo).getFirst();
        assertThat(partners.accept(post, proposal, Map.of()).status()).isEqualTo(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !expected(bizNo).isEmpty());
        ExpectedAdmission waiting = expected(bizNo).getFirst();
        assertThat(waiting.name()).isEqualTo(about.name());

        transactions.executeWithoutResult(nothing -> events.publishEvent(
                new RehabDecisionReceived(proposal.id(), waiting.person(), centre.unit, police.name(), bizNo, said)));
        Visitor reception = Visitor.to(port).bearer(centre.people.token(centre.reception.person(), true));
        JsonNode shown =
                reception.get("/api/cases/drugrehab.expected/" + waiting.id()).body();
        assertThat(shown.path("panels").toString())
                .as("the printed last day is one day too late")
                .contains("决定书至2028-03-15, 计算至2028-03-14");
        assertThat(shown.path("actions").toString()).contains("AMPHETAMINE");
        Map<String, Object> form = new HashMap<>(Map.of(
                "policeFrom",
                "2026-03-16",
                "drugs",
                List.of("AMPHETAMINE"),
                "priorTimes",
                0,
                "brokeCommunityRehab",
                false,
                "homeDivision",
                "970121"));
        Visitor.Answer done = reception.post(
                "/api/cases/drugrehab.expected/%s/register".formatted(waiting.id()),
                Map.of("version", 1, "form", form));
        assertThat(done.status()).as(done.raw().body()).isEqualTo(200);
        RehabCase opened = Acting.as(
                        Actor.system("测试"),
                        () -> records.page(Query.of(RehabCase.class)
                                .where("decisionNumber", bizNo)
                                .limit(5)))
                .items()
                .getFirst()
                .row();
        assertThat(opened.person()).isEqualTo(waiting.person());
        assertThat(opened.born()).isEqualTo(about.birth());
        assertThat(opened.decider()).isEqualTo("测试市公安局");
        assertThat(opened.decided()).isEqualTo(DECIDED);
        assertThat(Objects.requireNonNull(opened.ends())).isEqualTo("2028-03-14");
        assertThat(expected(bizNo)).as("heard twice, expected once").hasSize(1);
    }

    private List<ExpectedAdmission> expected(String decision) {
        return Acting.as(
                Actor.system("测试"),
                () ->
                        records
                                .page(Query.of(ExpectedAdmission.class)
                                        .where("decisionNumber", decision)
                                        .limit(10))
                                .items()
                                .stream()
                                .map(Stored::row)
                                .toList());
    }
}
