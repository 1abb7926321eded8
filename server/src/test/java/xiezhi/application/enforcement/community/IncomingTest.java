package xiezhi.application.enforcement.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.community.entry.InvestigationForms;
import xiezhi.application.enforcement.coop.CoopDuty;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.EvaluationAsked;
import xiezhi.application.enforcement.coop.MessageType;
import xiezhi.application.enforcement.coop.OrganKind;
import xiezhi.application.enforcement.coop.Partner;
import xiezhi.application.enforcement.coop.Pen;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.coop.TestPartners;
import xiezhi.application.enforcement.coop.Wire;
import xiezhi.application.enforcement.coop.contract.Evaluation;
import xiezhi.application.enforcement.coop.contract.PenaltyCode;
import xiezhi.application.enforcement.coop.contract.PenaltyPapers;
import xiezhi.application.enforcement.coop.counterpart.Counterpart;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.testing.RoomTest;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("来文到卷: what an officer took for a fact arrives at the county's desk, once, with nothing typed again")
class IncomingTest {
    private static final String NUMBER = "(2026)测9701刑初第%s号";

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

    private CorrectionsTown town;
    private TestPartners partners;
    private Partner court;
    private Visitor post;
    private Visitor desk;
    private String bizNo;
    private Envelope.Subject about;

    @BeforeEach
    void found() {
        town = new CorrectionsTown(house);
        partners = new TestPartners(house);
        court = partners.partner(OrganKind.COURT, town.county);
        Hired officer = town.people.officer("测试收文员", town.county, CoopDuty.ACCEPT);
        post = Visitor.to(port).bearer(town.people.token(officer.person(), true));
        desk = Visitor.to(port).bearer(town.people.token(town.desk.person(), true));
        bizNo = NUMBER.formatted(ThreadLocalRandom.current().nextInt(1, 9_999_999));
        about = TestPartners.newcomer();
    }

    @Test
    void anEvaluationThatIsAcceptedOpensAnInvestigationWithWhatItSays() {
        accept(says().says(MessageType.EVAL_REQUEST, evaluation("拟适用缓刑"), Instant.now()));
        Investigation file = waitFor(Investigation.class, "letterNumber", bizNo).getFirst();
        assertThat(file.requester()).isEqualTo(court.name());
        assertThat(file.category()).isEqualTo(Category.SUSPENDED);
        assertThat(file.name()).as("somebody nobody knew").isEqualTo(about.name());
        assertThat(file.citizenId().value()).isEqualTo(about.idNo().value());
        assertThat(file.place()).isEqualTo("测试镇一号");
        assertThat(file.fastTrack()).isTrue();
        assertThat(file.state()).as("a person still answers").isEqualTo(InvestigationState.RECEIVED);
        assertThat(file.message())
                .isEqualTo(partners.proposals(bizNo).getFirst().id());
        assertThat(desk.get("/api/cases/community.investigation/" + file.id())
                        .body()
                        .path("history")
                        .toString())
                .contains(bizNo);
    }

    @Test
    void theAnswerGoesBackToWhoAskedAsAReplyToHisMessage() {
        Wire request = says().says(MessageType.EVAL_REQUEST, evaluation("拟适用缓刑"), Instant.now());
        accept(request);
        Investigation file = waitFor(Investigation.class, "letterNumber", bizNo).getFirst();
        town.act(
                town.desk,
                Investigation.class,
                file.id(),
                "report",
                new InvestigationForms.Opinion("有固定居所", "影响较小", "村委会同意", null, "较低", Suitability.FIT, "走访笔录"));
        town.act(town.desk, Investigation.class, file.id(), "send", null);
        assertThat(partners.sentTo(court)).singleElement().satisfies(sent -> {
            assertThat(sent.type()).isEqualTo(MessageType.EVAL_RESULT);
            assertThat(sent.bizNo()).isEqualTo(bizNo);
            String said = String.valueOf(Pen.map(sent.content()).get("content"));
            Object asked = ((Map<?, ?>) Pen.map(request.content()).get("envelope")).get("msgId");
            assertThat(said).contains("\"agrees\":true").contains("调查评估意见书").contains("\"inReplyTo\":\"" + asked);
        });
    }

    @Test
    void theSameFactHeardTwiceAndASecondRequestOpenNoSecondFile() {
        Counterpart judge = says();
        accept(judge.says(MessageType.EVAL_REQUEST, evaluation("拟适用缓刑"), Instant.now()));
        Investigation file = waitFor(Investigation.class, "letterNumber", bizNo).getFirst();
        Proposal first = partners.proposals(bizNo).getFirst();
        transactions.executeWithoutResult(nothing -> events.publishEvent(
                new EvaluationAsked(first.id(), file.person(), town.county, court.name(), bizNo, evaluation("拟适用缓刑"))));
        accept(says().says(MessageType.EVAL_REQUEST, evaluation("拟适用假释"), Instant.now(), 2, unique()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> desk.get("/api/messages").body().toString().contains("委托机关再次来文"));
        assertThat(waitFor(Investigation.class, "letterNumber", bizNo)).hasSize(1);
    }

    @Test
    void whatComesBeforeItsTurnOpensNothingYet() {
        Counterpart judge = says();
        String early =
                partners.receive(judge.says(MessageType.EVAL_REQUEST, evaluation("拟适用缓刑"), Instant.now(), 2, unique()));
        assertThat(early).isEqualTo("WAITING");
        assertThat(partners.proposals(bizNo)).isEmpty();
        partners.receive(judge.says(MessageType.EVAL_REQUEST, evaluation("拟适用缓刑"), Instant.now(), 1, unique()));
        assertThat(partners.proposals(bizNo)).hasSize(2);
    }

    @Test
    void aMeasureThatTheWordsDoNotNameIsNotGuessed() {
        accept(says().says(MessageType.EVAL_REQUEST, evaluation("了解有关情况"), Instant.now()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> desk.get("/api/messages").body().toString().contains("调查评估委托待登记"));
        assertThat(find(Investigation.class, "letterNumber", bizNo)).isEmpty();
    }

    @Test
    void aSuspendedSentenceWaitsFilledInUntilTheDeskOpensTheFile() {
        accept(says().says(MessageType.SENTENCE_DOCS, judgment(PenaltyCode.SUSPENDED), Instant.now()));
        IncomingPapers waiting =
                waitFor(IncomingPapers.class, "caseNumber", bizNo).getFirst();
        JsonNode shown =
                desk.get("/api/cases/community.incoming/" + waiting.id()).body();
        JsonNode take = named(shown.path("actions"), "take");
        assertThat(take.path("offer").path("term").asString()).isEqualTo("1年6个月");
        assertThat(take.path("offer").path("printedEnd").asString()).isEqualTo("2028-09-11");
        Map<String, Object> form = new HashMap<>(Map.of(
                "charge", "盗窃罪",
                "penalty", "FIXED_TERM",
                "term", "1年6个月",
                "probation", "2年",
                "starts", "2026-09-12",
                "printedEnd", "2028-09-11",
                "life", false,
                "papersComplete", true));
        JsonNode preview = desk.post(
                        "/api/cases/community.incoming/%s/take/preview".formatted(waiting.id()), Map.of("form", form))
                .body();
        assertThat(preview.path("value").asString()).contains("2028-09-11").doesNotContain("不一致");
        Visitor.Answer done = desk.post(
                "/api/cases/community.incoming/%s/take".formatted(waiting.id()), Map.of("version", 1, "form", form));
        assertThat(done.status()).as(done.raw().body()).isEqualTo(200);
        Supervisee opened = find(Supervisee.class, "caseNumber", bizNo).getFirst();
        assertThat(opened.name()).isEqualTo(about.name());
        assertThat(opened.person()).isEqualTo(waiting.person());
        assertThat(opened.county().id()).isEqualTo(town.county);
        assertThat(opened.decidingOrgan()).isEqualTo("测试县人民法院");
        assertThat(opened.charge()).isEqualTo("盗窃罪");
        assertThat(opened.ends()).isEqualTo("2028-09-11");
        assertThat(find(IncomingPapers.class, "caseNumber", bizNo).getFirst().supervisee())
                .isEqualTo(opened.id());
    }

    @Test
    void aSentenceForThePrisonIsNotTheCountys() {
        accept(says().says(MessageType.SENTENCE_DOCS, judgment(PenaltyCode.FIXED_TERM), Instant.now()));
        accept(says().says(
                        MessageType.SENTENCE_DOCS,
                        judgment(PenaltyCode.PUBLIC_SURVEILLANCE),
                        Instant.now(),
                        2,
                        unique()));
        assertThat(waitFor(IncomingPapers.class, "caseNumber", bizNo))
                .singleElement()
                .extracting(IncomingPapers::category)
                .isEqualTo(Category.PUBLIC_SURVEILLANCE);
    }

    // --- what the tests above have in common

    private Counterpart says() {
        return partners.writes(court, town.county, bizNo, about);
    }

    private void accept(Wire wire) {
        assertThat(partners.receive(wire)).isEqualTo("TAKEN");
        Proposal last = partners.proposals(bizNo).getLast();
        Visitor.Answer answer = partners.accept(post, last, Map.of("reason", "已与法院核对"));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
    }

    private <R extends Record> List<R> waitFor(Class<R> of, String field, String value) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !find(of, field, value).isEmpty());
        return find(of, field, value);
    }

    private <R extends Record> List<R> find(Class<R> of, String field, String value) {
        return Acting.as(
                Actor.system("测试"),
                () -> records.page(Query.of(of).where(field, value).limit(50)).items().stream()
                        .map(Stored::row)
                        .toList());
    }

    private static JsonNode named(JsonNode actions, String verb) {
        for (JsonNode action : actions) {
            if (action.path("verb").asString().equals(verb)) {
                return action;
            }
        }
        throw new AssertionError(verb + " is not offered in " + actions);
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }

    private static Evaluation evaluation(String purpose) {
        return new Evaluation(null, LocalDate.of(2026, 11, 20), true, "测试镇一号", purpose);
    }

    private PenaltyPapers judgment(PenaltyCode penalty) {
        return new PenaltyPapers(
                new CaseNumber(bizNo),
                "测试县人民法院",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 12),
                "盗窃罪",
                penalty,
                1,
                6,
                LocalDate.of(2026, 9, 12),
                LocalDate.of(2028, 9, 11),
                0,
                null,
                "无",
                "判决书、执行通知书",
                false);
    }
}
