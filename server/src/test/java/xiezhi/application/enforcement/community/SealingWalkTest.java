package xiezhi.application.enforcement.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.application.enforcement.community.ending.EndForms;
import xiezhi.application.enforcement.community.entry.EntryForms;
import xiezhi.application.enforcement.community.entry.PapersForm;
import xiezhi.application.enforcement.coop.SealOrdered;
import xiezhi.application.enforcement.coop.contract.SealOrder;
import xiezhi.application.enforcement.person.PersonDuty;
import xiezhi.application.enforcement.person.Sealing;
import xiezhi.application.enforcement.person.SealingState;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.sentence.Penalty;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("封存 (A12c): from the papers of a minor through the rule to the seal, by a named person")
class SealingWalkTest {
    private static final LocalDate BORN = LocalDate.of(2009, 6, 15);
    private static final LocalDate AT_SIXTEEN = LocalDate.of(2026, 5, 20);

    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @Autowired
    Records records;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    @LocalServerPort
    int port;

    private CorrectionsTown town;
    private Visitor desk;
    private Visitor sealer;

    @BeforeEach
    void found() {
        clock.set("2026-09-25");
        town = new CorrectionsTown(house);
        Hired officer = town.people.officer("测试封存员", town.county, PersonDuty.SEAL);
        desk = Visitor.to(port).bearer(town.people.token(town.desk.person(), true));
        sealer = Visitor.to(port).bearer(town.people.token(officer.person(), true));
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void whatTheRuleSealsIsSealedWhenItIsServedAndThenAnswersAsIfThereWereNothing() {
        Supervisee who = expect("3年", AT_SIXTEEN, null);
        Sealing waiting = sealing(who);
        assertThat(waiting.state()).isEqualTo(SealingState.PROPOSED);
        assertThat(waiting.basis()).anySatisfy(because -> {
            assertThat(because.basis()).isEqualTo("刑事诉讼法#286");
            assertThat(because.finding()).contains("应当封存");
        });
        town.act(
                town.desk,
                Supervisee.class,
                who.id(),
                "register",
                new EntryForms.Arrival(LocalDate.of(2026, 9, 25), Ref.of(town.office), null, null, null));
        Visitor.Answer early = act(waiting, "seal", Map.of());
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.raw().body()).contains("执行完毕之后封存");
        assertThat(file(who).status()).as("his keepers see him").isEqualTo(200);

        town.act(town.desk, Supervisee.class, who.id(), "die", new EndForms.Death(LocalDate.of(2026, 9, 25), "死亡证明"));
        Visitor.Answer done = act(waiting, "seal", Map.of());
        assertThat(done.status()).as(done.raw().body()).isEqualTo(200);
        assertThat(sealing(who).state()).isEqualTo(SealingState.SEALED);
        Visitor.Answer nobody = desk.get("/api/cases/community.corrections/" + UUID.randomUUID());
        assertThat(file(who).status()).isEqualTo(nobody.status()).isEqualTo(404);
        assertThat(file(who).body()).isEqualTo(nobody.body());
        assertThat(desk.get("/api/records/community.corrections?where.number=" + who.number())
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void overFiveYearsNothingIsProposed() {
        assertThat(find(expect("6年", AT_SIXTEEN, null))).isEmpty();
    }

    @Test
    void whoWasOfAgeAtOneOffenceIsLeftToAPerson() {
        Supervisee who = expect("3年", AT_SIXTEEN, LocalDate.of(2028, 7, 1));
        Sealing waiting = sealing(who);
        assertThat(waiting.state()).isEqualTo(SealingState.REVIEW);
        assertThat(act(waiting, "seal", Map.of()).status()).isGreaterThanOrEqualTo(400);
        assertThat(act(waiting, "leave-open", Map.of("text", "主要犯罪在成年之后")).status())
                .isEqualTo(200);
        assertThat(sealing(who).state()).isEqualTo(SealingState.NOT_SEALED);
        assertThat(sealing(who).opinion()).isEqualTo("主要犯罪在成年之后");
    }

    @Test
    void anOffenceOlderThanTheRuleDoesNotStopTheDesk() {
        PapersForm old = CorrectionsTown.papers(
                Category.PAROLE,
                LocalDate.of(2026, 9, 25),
                LocalDate.of(2029, 9, 24),
                LocalDate.of(1970, 1, 1),
                false,
                true);
        assertThat(find(expect(old, LocalDate.of(1970, 1, 1), "10年", LocalDate.of(2010, 3, 1), null)))
                .as("of age then")
                .isEmpty();
        assertThat(sealing(expect(old, LocalDate.of(1990, 1, 1), "3年", LocalDate.of(2007, 3, 1), null))
                        .state())
                .isEqualTo(SealingState.REVIEW);
    }

    @Test
    void anOrderOfACourtPutsTheFilesOfThatNumberForwardOnce() {
        Supervisee who = expect("3年", null, null);
        assertThat(find(who)).isEmpty();
        CaseNumber number = new CaseNumber(who.caseNumber());
        SealOrdered ordered = new SealOrdered(
                Ref.next(),
                who.person(),
                town.county,
                "测试区人民法院",
                number.value(),
                new SealOrder(LocalDate.of(2026, 9, 24), number, "封存通知书1号"));
        for (int times = 0; times < 2; times++) {
            transactions.executeWithoutResult(nothing -> events.publishEvent(ordered));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> find(who).size() == 1);
        }
        assertThat(sealing(who).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.row()).isEqualTo(who.id().toString()));
        assertThat(sealing(who).basis().getFirst().finding()).contains("封存通知书1号");
    }

    @Test
    void whoMayNotSealSeesNoRegisterOfSeals() {
        Sealing waiting = sealing(expect("3年", AT_SIXTEEN, null));
        assertThat(desk.get("/api/cases/person.sealing/" + waiting.id()).status())
                .isEqualTo(404);
    }

    @Test
    void theOfficerSeesTheRulesAnswerBeforeTheButton() {
        Map<String, Object> form = new HashMap<>(Map.of(
                "name", CorrectionsTown.name().value(),
                "birthDate", "2009-06-15",
                "category", "SUSPENDED",
                "decidingOrgan", "测试区人民法院",
                "caseNumber", "(2026)测刑初第8号",
                "effective", "2026-09-25",
                "offenceFrom", "2026-05-20",
                "penalty", "FIXED_TERM",
                "term", "3年",
                "probation", "5年"));
        form.putAll(Map.of("life", false, "medical", false, "papersComplete", true));
        Visitor.Answer answer =
                desk.post("/api/cases/community.corrections/begin/expect/preview", Map.of("form", form));
        assertThat(answer.body().path("value").asString())
                .contains("2031-09-24")
                .contains("应当封存");
        assertThat(answer.body().path("reasons").toString())
                .contains("刑事诉讼法#286")
                .contains("[16]");
    }

    // --- what the tests above have in common

    private Supervisee expect(String term, @Nullable LocalDate first, @Nullable LocalDate last) {
        PapersForm plain = CorrectionsTown.papers(
                Category.PAROLE, LocalDate.of(2026, 9, 25), LocalDate.of(2029, 9, 24), BORN, false, true);
        return expect(plain, BORN, term, first, last);
    }

    private Supervisee expect(
            PapersForm plain, LocalDate born, String term, @Nullable LocalDate first, @Nullable LocalDate last) {
        PapersForm papers = new PapersForm(
                CorrectionsTown.name(),
                CorrectionsTown.citizenId(born, false),
                null,
                null,
                plain.category(),
                plain.decidingOrgan(),
                plain.caseNumber(),
                plain.charge(),
                first,
                last,
                plain.effective(),
                Penalty.FIXED_TERM,
                new TermLength(term),
                null,
                null,
                null,
                plain.remainingEnd(),
                false,
                null,
                null,
                false,
                null,
                plain.address(),
                null,
                true);
        return town.begin(town.desk, Supervisee.class, "expect", papers);
    }

    private Visitor.Answer file(Supervisee who) {
        return desk.get("/api/cases/community.corrections/" + who.id());
    }

    private Visitor.Answer act(Sealing file, String act, Map<String, Object> form) {
        int version = Acting.as(
                Actor.system("测试"), () -> records.get(Sealing.class, file.id()).version());
        return sealer.post(
                "/api/cases/person.sealing/%s/%s".formatted(file.id(), act), Map.of("version", version, "form", form));
    }

    private Sealing sealing(Supervisee who) {
        return find(who).getFirst();
    }

    private List<Sealing> find(Supervisee who) {
        return Acting.as(
                Actor.system("测试"),
                () ->
                        records
                                .page(Query.of(Sealing.class)
                                        .where("subject", who.person().id().toString())
                                        .limit(5))
                                .items()
                                .stream()
                                .map(Stored::row)
                                .toList());
    }
}
