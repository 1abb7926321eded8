package xiezhi.application.enforcement.resettlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.CorrectionsEnded;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.person.ReleaseAnnounced;
import xiezhi.application.enforcement.person.Released;
import xiezhi.application.enforcement.person.risk.RiskBand;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.messages.Messages;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("安置帮教: from the notice of a release to the end of the help")
class HelpWalkTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    private TestPeople people;

    @SuppressWarnings("NullAway.Init")
    private String home;

    @SuppressWarnings("NullAway.Init")
    private UUID prison;

    @SuppressWarnings("NullAway.Init")
    private UUID office;

    @SuppressWarnings("NullAway.Init")
    private Hired atCounty;

    @SuppressWarnings("NullAway.Init")
    private Hired atOffice;

    @BeforeEach
    void build() {
        clock.set("2026-01-05");
        people = new TestPeople(house);
        prison = people.unit("测试释放单位", UnitType.PRISON, null);
        home = "97%02d%02d".formatted(40 + COUNT.get() / 90 % 50, 1 + COUNT.incrementAndGet() % 90);
        UUID county = county("测试衔接县司法局", home, UnitType.COUNTY_BUREAU, people.root(), 4);
        office = county("测试衔接司法所", home + "001", UnitType.JUSTICE_OFFICE, county, 5);
        atCounty = people.officer("测试县级帮教", county, HelpDuty.COUNTY);
        atOffice = people.officer("测试所级帮教", office, HelpDuty.OFFICE);
        clock.set("2027-01-05");
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void walksA12FromTheNoticeToTheEndOfFiveYears() {
        Ref<HelpCase> help = announced(LocalDate.of(2027, 3, 20), false);
        assertThat(row(help).state()).isEqualTo(HelpState.NOTICED);
        assertThat(people.actor(atCounty).unit())
                .isEqualTo(look(help).placement().unit());
        assertThat(house.getBean(Messages.class).of(atCounty.person(), true, null, 10))
                .anyMatch(message -> message.text().contains("2027-03-20"));

        act(atCounty, help, "verify", Map.of("verdict", "REFUSED_BY_FAMILY", "housing", "家属拒绝接纳"));
        assertThat(row(help).pickup()).isEqualTo(HandoverKind.MUST_PICKUP);
        assertThat(row(help).collector()).isEqualTo(Collector.COUNTY_BODY);
        act(atCounty, help, "set-receiver", Map.of("office", office.toString(), "familyCollects", false));
        assertThat(look(help).placement().unit()).isEqualTo(office);

        Map<String, Object> met = new HashMap<>(Map.of(
                "on", "2027-03-20", "place", "测试监狱门口", "receivedBy", "测试所员", "personSigned", true, "escorted", false));
        clock.set("2027-03-19");
        assertThat(attempt(atOffice, help, "hand-over", met).raw().body()).contains("才释放");
        clock.set("2027-03-20"); // a Saturday: neither law nor clock moves it
        publish(new Released(
                row(help).person(), Ref.<Episode>next(), prison, LocalDate.of(2027, 3, 20), "TERM_END", home));
        Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> row(help).released() != null);
        assertThat(attempt(atOffice, help, "hand-over", met).raw().body()).contains("释放单位签字");
        met.put("releasedBy", "测试民警");
        act(atOffice, help, "hand-over", met);
        act(atOffice, help, "open-help", Map.of("accepts", true, "helper", "测试帮教人", "plan", "找工作"));
        assertThat(row(help).periodEnd()).isEqualTo("2032-03-19");
        assertThat(row(help).nextVisit()).isEqualTo("2027-03-27");
        clock.set("2027-03-25");
        act(atOffice, help, "visit", Map.of("on", "2027-03-25", "mode", "HOME", "content", "住在亲戚家, 身体好"));
        assertThat(row(help).nextVisit()).isEqualTo("2027-06-25");
        act(
                atOffice,
                help,
                "measure",
                Map.of("type", "JOB", "provider", "测试企业", "starts", "2027-04-01", "content", "介绍就业"));
        act(atOffice, help, "evaluate", Map.of("work", "在岗", "housing", "租房", "relations", "和睦", "key", false));
        assertThat(attempt(atCounty, help, "close", Map.of("closure", "EXPIRED", "note", "期满"))
                        .status())
                .isEqualTo(409);
        clock.set("2032-03-19");
        act(atCounty, help, "close", Map.of("closure", "EXPIRED", "note", "期满"));
        assertThat(row(help).state()).isEqualTo(HelpState.CLOSED);
        assertThat(documents(help))
                .contains("预释放人员信息核实反馈表", "衔接通知", "衔接回执", "帮教协议", "帮教小组名单", "走访记录", "帮扶审批表", "年度评估表", "解除帮教证明");
    }

    @Test
    void callsTheCountyTheSameDayWhenNobodyCouldTellBefore() {
        Ref<Person> person = person();
        publish(new Released(person, Ref.<Episode>next(), prison, LocalDate.of(2027, 1, 5), "COMMUTED_TO_END", home));
        HelpCase help = waitFor(person);
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> row(help.id()).released() != null);
        assertThat(row(help.id()).sameDay()).isTrue();
        assertThat(row(help.id()).pickup()).isEqualTo(HandoverKind.MUST_PICKUP);
        assertThat(house.getBean(Messages.class).of(atCounty.person(), true, null, 10))
                .anyMatch(message -> message.text().contains("今日释放"));
    }

    @Test
    void hearsTheSameNoticeTwiceAndOpensOneFile() {
        Ref<HelpCase> help = announced(LocalDate.of(2027, 3, 20), true);
        Ref<Person> person = row(help).person();
        publish(new ReleaseAnnounced(
                person, Ref.<Episode>next(), prison, LocalDate.of(2027, 2, 20), "TERM_END", false, true, home));
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> row(help).releaseOn().equals(LocalDate.of(2027, 2, 20)));
        assertThat(all(person)).hasSize(1);
    }

    @Test
    void handsWhoeverIsHeldInAnotherCaseToTheNextKeeper() {
        Ref<HelpCase> help = announced(LocalDate.of(2027, 1, 5), false);
        publish(new Released(
                row(help).person(),
                Ref.<Episode>next(),
                prison,
                LocalDate.of(2027, 1, 5),
                "TERM_END_TO_CUSTODY",
                home));
        Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> row(help).state() == HelpState.CLOSED);
        assertThat(row(help).closure()).isEqualTo(Closure.NOT_RELEASED_HERE);
    }

    @Test
    void opensAFileWhenCommunityCorrectionsEnd() {
        Ref<Person> person = person();
        publish(new CorrectionsEnded(person, Ref.<Episode>next(), office, LocalDate.of(2027, 1, 5), "TERM_END"));
        HelpCase help = waitFor(person);
        assertThat(help.source()).isEqualTo(HelpSource.COMMUNITY);
    }

    @Test
    void asksAgainWhileTheAddressIsUnknownAndSendsTheEscortWhenNobodyCame() {
        Ref<HelpCase> help = announced(LocalDate.of(2027, 1, 5), true);
        act(atCounty, help, "verify", Map.of("verdict", "NOT_LOCATED", "housing", "原址已经拆除"));
        assertThat(row(help).state()).isEqualTo(HelpState.UNVERIFIED);
        act(atCounty, help, "set-receiver", Map.of("office", office.toString(), "familyCollects", false));
        act(atOffice, help, "no-show", Map.of("text", "等候至18时未到"));
        assertThat(row(help).collector()).isEqualTo(Collector.ESCORT);
        act(
                atOffice,
                help,
                "hand-over",
                Map.of(
                        "on",
                        "2027-01-05",
                        "place",
                        "司法所",
                        "releasedBy",
                        "测试民警",
                        "receivedBy",
                        "测试所员",
                        "personSigned",
                        true,
                        "escorted",
                        true));
        assertThat(row(help).state()).isEqualTo(HelpState.HANDED_OVER);
    }

    @Test
    void letsThePersonRefuseAndComeBackWithoutAnyConsequence() {
        Ref<HelpCase> help = handedOver();
        act(atOffice, help, "open-help", Map.of("accepts", false));
        assertThat(row(help).closure()).isEqualTo(Closure.REFUSED);
        act(atOffice, help, "resume-help", Map.of());
        act(atOffice, help, "open-help", Map.of("accepts", true));
        act(atOffice, help, "refuse-help", Map.of());
        assertThat(row(help).consent()).isEqualTo(Consent.REFUSED);
        assertThat(attempt(atOffice, help, "visit", Map.of("on", "2027-01-05", "mode", "HOME", "content", "-"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void ticksTheChecklistByEvidenceAndTakesATickBack() {
        Ref<HelpCase> help = announced(LocalDate.of(2027, 3, 20), false);
        assertThat(attempt(atCounty, help, "check-key", Map.of("criterion", "NO_HOME", "evidence", " "))
                        .status())
                .isEqualTo(422);
        act(atCounty, help, "check-key", Map.of("criterion", "NO_HOME", "evidence", "村民委员会证明"));
        assertThat(row(help).key()).isTrue();
        assertThat(row(help).pickup()).isEqualTo(HandoverKind.MUST_PICKUP);
        String tick = at(atCounty)
                .get("/api/cases/resettlement.case/" + help)
                .body()
                .path("parts")
                .valueStream()
                .filter(part -> part.path("standard").asString().equals("resettlement.key-tick"))
                .findFirst()
                .orElseThrow()
                .path("rows")
                .get(0)
                .path("id")
                .asString();
        act(atCounty, help, "withdraw-key", Map.of("tick", tick, "why", "已落实过渡住所"));
        assertThat(row(help).key()).isFalse();
    }

    @Test
    void settlesARiskBandThatExpiresAndCanBeContested() {
        Ref<HelpCase> help = announced(LocalDate.of(2027, 3, 20), false);
        Map<String, Object> worked = new HashMap<>(Map.ofEntries(
                Map.entry("priorConvictions", 1),
                Map.entry("ageAtFirstOffence", 22),
                Map.entry("violentOrDrugCrime", true),
                Map.entry("housing", "UNSTABLE"),
                Map.entry("work", "UNSTABLE"),
                Map.entry("familyTie", "WEAK"),
                Map.entry("substanceUse", "PAST"),
                Map.entry("attitude", "PARTIAL"),
                Map.entry("incidents", 0),
                Map.entry("jobOffer", true),
                Map.entry("pickupConfirmed", false),
                Map.entry("settled", "LOW")));
        assertThat(attempt(atCounty, help, "assess-risk", worked).raw().body()).contains("应当写明理由");
        worked.put("ethnicity", "01");
        assertThat(attempt(atCounty, help, "assess-risk", worked).status()).isEqualTo(422);
        worked.remove("ethnicity");
        worked.put("reason", "住所和工作均已落实");
        act(atCounty, help, "assess-risk", worked);
        assertThat(row(help).band()).isEqualTo(RiskBand.LOW);
        act(atOffice2(help), help, "contest-risk", Map.of("text", "本人认为家庭联系并不弱"));
        act(atCounty, help, "answer-contest", Map.of("text", "已补充核实, 将重新评估"));
        clock.set("2026-01-05");
        Hired watcher = people.officer("测试公平性", people.actor(atCounty).unit(), HelpDuty.FAIRNESS, HelpDuty.COUNTY);
        clock.set("2027-01-05");
        Visitor.Answer report = at(watcher).get("/api/resettlement/fairness?quarter=2027-1");
        assertThat(report.status()).as(report.raw().body()).isEqualTo(200);
        assertThat(report.body().path("assessments").asInt()).isEqualTo(1);
        assertThat(report.body().path("bySex").get(0).path("rates").isNull()).isTrue(); // too few to be shown
        assertThat(report.raw().body()).doesNotContain("测试回归人员");
        assertThat(at(atOffice).get("/api/resettlement/fairness?quarter=2027-1").status())
                .isEqualTo(403);
    }

    @Test
    void showsTheDayToTheCountyAndTheLadderToWhoeverReleases() {
        Ref<HelpCase> help = announced(LocalDate.of(2027, 1, 10), true);
        Visitor.Answer day = at(atCounty).get("/api/resettlement/day");
        assertThat(day.body().path("incoming").findValuesAsString("id"))
                .contains(row(help).id().toString());
        clock.set("2026-01-05");
        Hired releasing = people.officer("测试释放岗", prison, HelpDuty.RELEASE);
        Hired elsewhere = people.officer("测试外单位", people.unit("测试另一监狱", UnitType.PRISON, null), HelpDuty.RELEASE);
        clock.set("2027-01-05");
        Visitor.Answer board = at(releasing).get("/api/resettlement/releases");
        assertThat(board.status()).as(board.raw().body()).isEqualTo(200);
        assertThat(board.raw().body()).contains(row(help).number()).doesNotContain("address", "band", "needs");
        assertThat(at(elsewhere).get("/api/resettlement/releases").raw().body())
                .doesNotContain(row(help).number());
        assertThat(at(releasing).get("/api/resettlement/day").status()).isEqualTo(403);
    }

    @Test
    void handsAMovedPersonToTheNewCounty() {
        Ref<HelpCase> help = handedOver();
        act(atOffice, help, "open-help", Map.of("accepts", true, "helper", "测试帮教人"));
        String there = "97%02d%02d".formatted(95, 1 + COUNT.incrementAndGet() % 90);
        UUID county = county("测试迁入县司法局", there, UnitType.COUNTY_BUREAU, people.root(), 4);
        UUID newOffice = county("测试迁入司法所", there + "001", UnitType.JUSTICE_OFFICE, county, 5);
        Hired atNew = people.officer("测试迁入县帮教", county, HelpDuty.COUNTY);
        act(atOffice, help, "move-away", Map.of("to", there, "reason", "随子女居住"));
        assertThat(attempt(
                                atCounty,
                                help,
                                "receive-moved",
                                Map.of("office", newOffice.toString(), "familyCollects", true))
                        .status())
                .isEqualTo(404);
        act(atNew, help, "receive-moved", Map.of("office", newOffice.toString(), "familyCollects", true));
        assertThat(row(help).state()).isEqualTo(HelpState.ACTIVE);
        assertThat(look(help).placement().unit()).isEqualTo(newOffice);
    }

    private Hired atOffice2(Ref<HelpCase> help) {
        return people.officer("测试登记异议", look(help).placement().unit(), HelpDuty.OFFICE);
    }

    private Ref<HelpCase> handedOver() {
        Ref<HelpCase> help = announced(LocalDate.of(2027, 1, 5), false);
        act(atCounty, help, "verify", Map.of("verdict", "LOCATED", "address", "测试县测试镇1号", "familyCollects", true));
        act(atCounty, help, "set-receiver", Map.of("office", office.toString(), "familyCollects", true));
        act(
                atOffice,
                help,
                "hand-over",
                Map.of(
                        "on",
                        "2027-01-05",
                        "place",
                        "司法所",
                        "receivedBy",
                        "测试所员",
                        "personSigned",
                        true,
                        "escorted",
                        false));
        return help;
    }

    private Ref<HelpCase> announced(LocalDate releaseOn, boolean key) {
        Ref<Person> person = person();
        publish(new ReleaseAnnounced(person, Ref.<Episode>next(), prison, releaseOn, "TERM_END", false, key, home));
        return waitFor(person).id();
    }

    private Ref<Person> person() {
        Claim claim = Claim.selfReported("测试回归人员" + COUNT.incrementAndGet() + "号", Sex.MALE);
        return Acting.as(Actor.system("测试"), () -> house.getBean(Persons.class).register(claim, prison));
    }

    private HelpCase waitFor(Ref<Person> person) {
        return Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> all(person).stream().findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    private List<HelpCase> all(Ref<Person> person) {
        return Acting.as(
                Actor.system("测试"),
                () ->
                        house
                                .getBean(Records.class)
                                .page(Query.of(HelpCase.class).where("person", person))
                                .items()
                                .stream()
                                .map(Stored::row)
                                .toList());
    }

    private void publish(Object event) {
        house.getBean(TransactionOperations.class).executeWithoutResult(status -> house.publishEvent(event));
    }

    private UUID county(String name, String division, UnitType type, UUID parent, int level) {
        Ref<Unit> id = Ref.next();
        Unit unit = new Unit(
                id,
                Ref.of(parent),
                division,
                "99" + System.nanoTime() % 1_000_000_000_000L,
                type,
                level,
                name,
                name,
                null,
                null,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null);
        Acting.run(Actor.system("测试"), () -> house.getBean(Directory.class).addUnits(List.of(unit)));
        return id.id();
    }

    private void act(Hired who, Ref<HelpCase> help, String act, Map<String, Object> form) {
        Visitor.Answer answer = attempt(who, help, act, form);
        boolean gone = answer.status() == 404 && act.matches("set-receiver|move-away|receive-moved");
        assertThat(answer.status() == 200 || gone)
                .as(act + ": " + answer.status() + " " + answer.raw().body())
                .isTrue();
    }

    private Visitor.Answer attempt(Hired who, Ref<HelpCase> help, String act, Map<String, Object> form) {
        return at(who).post(
                        "/api/cases/resettlement.case/" + help + "/" + act,
                        Map.of("version", look(help).version(), "form", form));
    }

    private Visitor at(Hired who) {
        return Visitor.to(port).bearer(people.token(who.person(), true));
    }

    private Stored<HelpCase> look(Ref<HelpCase> help) {
        return Acting.as(Actor.system("测试"), () -> house.getBean(Records.class).get(HelpCase.class, help));
    }

    private HelpCase row(Ref<HelpCase> help) {
        return look(help).row();
    }

    private List<String> documents(Ref<HelpCase> help) {
        return house.getBean(Documents.class).of(help.id()).stream()
                .map(IssuedDocument::name)
                .toList();
    }
}
