package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.prison.cases.CaseForms;
import xiezhi.application.enforcement.prison.cases.CaseKind;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.contact.Addressee;
import xiezhi.application.enforcement.prison.contact.Complaint;
import xiezhi.application.enforcement.prison.contact.ComplaintKind;
import xiezhi.application.enforcement.prison.contact.ComplaintProcedure;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.application.enforcement.prison.discipline.ConfinementProcedure;
import xiezhi.application.enforcement.prison.discipline.Misconduct;
import xiezhi.application.enforcement.prison.points.PointsEntry;
import xiezhi.application.enforcement.prison.release.ReleaseCase;
import xiezhi.application.enforcement.prison.release.ReleaseForms;
import xiezhi.application.enforcement.prison.release.ReleaseKind;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("监狱工作面: what the screens are told")
class PrisonDesksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @LocalServerPort
    int port;

    @SuppressWarnings("NullAway.Init")
    private TestPrison prison;

    @BeforeEach
    void build() {
        clock.set(LocalDate.of(2025, 1, 15), LocalTime.of(10, 0));
        prison = new TestPrison(house);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void saysWhoIsInConfinementAndThatTodayNobodyHasLookedAfterHim() {
        Ref<CustodyFile> file = serving();
        clock.set("2026-11-18");
        Ref<Confinement> confinement = prison.begin(
                prison.officer,
                Confinement.class,
                "propose",
                new ConfinementProcedure.Proposed(file, Misconduct.FIGHT, "打架", 5, false));
        prison.act(prison.chief, Confinement.class, confinement, "review", new ConfinementProcedure.Opinion("同意"));
        prison.act(
                prison.warden,
                Confinement.class,
                confinement,
                "order",
                new ConfinementProcedure.Decision(LocalDate.of(2026, 11, 18), 5, "适合", true, "五日"));
        clock.set("2026-11-20");
        JsonNode day = ask(prison.officer, "/api/prison/wards/%s/day".formatted(prison.ward));
        assertThat(day.path("places").path("CONFINED").asInt()).isEqualTo(1);
        assertThat(kinds(day)).contains("CONFINEMENT_CHECK", "CONFINEMENT_END");
        prison.act(
                prison.doctor,
                Confinement.class,
                confinement,
                "check-daily",
                new ConfinementProcedure.Daily(TODAY, "正常", 60, false));
        assertThat(kinds(ask(prison.officer, "/api/prison/wards/%s/day".formatted(prison.ward))))
                .doesNotContain("CONFINEMENT_CHECK")
                .contains("CONFINEMENT_END");
        JsonNode elsewhere = ask(prison.otherOfficer, "/api/prison/wards/%s/day".formatted(prison.ward));
        assertThat(elsewhere.path("held").asInt())
                .as("another ward's officer sees nobody")
                .isZero();
    }

    @Test
    void laysTheCaseBeforeTheCommitteeWithItsFindingsAndCountsASignedVoteOnce() {
        Ref<CustodyFile> file = serving();
        clock.set("2026-11-20");
        Ref<CommutationCase> cut = prison.begin(
                prison.officer,
                CommutationCase.class,
                "draft",
                new CaseForms.Draft(file, CaseKind.COMMUTATION, Merit.REPENT, 6, null, PropertyState.NONE, "稳定"));
        prison.act(prison.officer, CommutationCase.class, cut, "deliberate", new CaseForms.Meeting("全体", "同意"));
        prison.act(prison.chief, CommutationCase.class, cut, "ward-review", new CaseForms.Opinion("同意"));
        Hired member = prison.committee.getFirst();
        assertThat(ask(member, "/api/prison/committee").path("matters").size()).isZero();
        prison.act(
                prison.penalty, CommutationCase.class, cut, "dept-review", new CaseForms.Examination(true, null, "符合"));
        JsonNode before = ask(member, "/api/prison/committee");
        JsonNode matter = before.path("matters").get(0);
        assertThat(before.path("members").size()).isEqualTo(5);
        // A01: delivered 2025-01-15, five years and more but less than ten: a year and six months
        assertThat(matter.path("dossier").path("eligibleFrom").asString()).isEqualTo("2026-07-15");
        assertThat(matter.path("dossier").path("newEnd").asString()).isEqualTo("2029-03-11");
        assertThat(matter.path("findings").values())
                .isNotEmpty()
                .allMatch(line -> line.path("passes").asBoolean());
        assertThat(matter.path("poll").path("mayNot").size()).isZero();

        Visitor voter = visitor(member);
        Map<String, Object> vote = Map.of("version", matter.path("version").asInt(), "form", Map.of("ballot", "AGREE"));
        assertThat(voter.post("/api/cases/prison.commutation-case/%s/vote".formatted(cut), vote)
                        .status())
                .isEqualTo(200);
        JsonNode after =
                ask(member, "/api/prison/committee").path("matters").get(0).path("poll");
        assertThat(after.path("voted").asInt()).isEqualTo(1);
        assertThat(after.path("mayNot").get(0).path("finding").asString()).contains("不能更改");
        assertThat(ask(prison.penalty, "/api/prison/committee")
                        .path("matters")
                        .get(0)
                        .path("poll")
                        .path("mayNot")
                        .get(0)
                        .path("finding")
                        .asString())
                .contains("不是评审委员");
        assertThat(visitor(prison.doctor).get("/api/prison/committee").status()).isEqualTo(403);
    }

    @Test
    void theFormOfTheGateBringsTheDayAndThePapersThatAreToBeLookedThrough() {
        Ref<CustodyFile> file = prison.expected(LocalDate.of(2024, 3, 12), "5年6个月");
        JsonNode check = ask(prison.intake, "/api/cases/prison.custody-file/" + file).path("actions").values().stream()
                .filter(act -> act.path("verb").asString().equals("check-papers"))
                .findFirst()
                .orElseThrow();
        assertThat(check.path("offer").path("papers").values())
                .extracting(line -> line.path("paper").asString())
                .containsExactly(
                        "INDICTMENT", "JUDGMENT", "EXEC_NOTICE", "CASE_CLOSE_FORM", "DETENTION_CONDUCT", "HEALTH_FILE");
        assertThat(check.path("fields").get(0).path("name").asString()).isEqualTo("deliveredOn");
        assertThat(check.path("fields").get(0).path("offer").asString()).isEqualTo("today");
    }

    @Test
    void hearsTheOtherCasesWhenTheRulesCannotBeAskedAboutOne() {
        Ref<CustodyFile> file = serving();
        clock.set("2026-11-20");
        Ref<CommutationCase> cut = prison.begin(
                prison.officer,
                CommutationCase.class,
                "draft",
                new CaseForms.Draft(file, CaseKind.COMMUTATION, Merit.REPENT, 6, null, PropertyState.NONE, "稳定"));
        prison.act(prison.officer, CommutationCase.class, cut, "deliberate", new CaseForms.Meeting("全体", "同意"));
        prison.act(prison.chief, CommutationCase.class, cut, "ward-review", new CaseForms.Opinion("同意"));
        prison.act(
                prison.penalty, CommutationCase.class, cut, "dept-review", new CaseForms.Examination(true, null, "符合"));
        house.getBean(JdbcClient.class)
                .sql("update sentence.judgment set effective = date '2027-01-01'")
                .update();
        JsonNode matter = ask(prison.committee.getFirst(), "/api/prison/committee")
                .path("matters")
                .get(0);
        assertThat(matter.path("id").asString()).isEqualTo(cut.id().toString());
        assertThat(matter.path("findings").size()).isZero();
        assertThat(matter.path("trace").get(0).path("finding").asString())
                .as("it says what does not fit instead of shutting the meeting")
                .contains("报请日早于判决生效日");
    }

    @Test
    void triesABatchOutWithoutWritingAndNamesTheLineThatDoesNotFit() {
        Ref<CustodyFile> file = serving();
        clock.set("2026-11-20");
        JsonNode tried = visitor(prison.officer)
                .post(
                        points("/entries/preview"),
                        Map.of(
                                "month",
                                "2026-11-01",
                                "entries",
                                List.of(
                                        entry(file, "LABOUR", "BONUS", "5", "劳3"),
                                        entry(file, "SPECIAL", "SPECIAL_BONUS", "120", "专1"))))
                .body();
        assertThat(tried.path("faults").size()).isEqualTo(1);
        assertThat(tried.path("faults").get(0).path("field").asString()).isEqualTo("entries[1].points");
        assertThat(tried.path("rows").get(0).path("score").path("total").asDouble())
                .isEqualTo(105);
        assertThat(house.getBean(CustodyFiles.class).rows(PointsEntry.class, file))
                .isEmpty();
    }

    @Test
    void answersAWardOfThreeHundredInLessThanASecond() {
        Ref<CustodyFile> one = serving();
        List<CustodyFile> many = like(prison.row(CustodyFile.class, one), 299);
        Acting.run(Actor.system("测试"), () -> prison.records().addAll(many, Placement.in(prison.ward)));
        clock.set("2026-11-20");
        Visitor officer = visitor(prison.officer);
        List<Map<String, Object>> lines = new ArrayList<>();
        many.forEach(each -> lines.add(entry(each.id(), "LABOUR", "BONUS", "5", "劳3")));
        Map<String, Object> batch = Map.of("month", "2026-11-01", "entries", lines);
        officer.get(points("?month=2026-11-01")); // warm
        officer.post(points("/entries/preview"), batch);
        assertThat(timed("grid", () -> officer.get(points("?month=2026-11-01"))))
                .isLessThan(Duration.ofSeconds(1));
        assertThat(timed("preview", () -> officer.post(points("/entries/preview"), batch)))
                .isLessThan(Duration.ofSeconds(1));
        String day = "/api/prison/wards/%s/day".formatted(prison.ward);
        officer.get(day);
        assertThat(timed("day", () -> officer.get(day))).isLessThan(Duration.ofSeconds(1));
        assertThat(ask(prison.officer, day).path("held").asInt()).isEqualTo(300);
    }

    @Test
    void namesWhoseTermEndsSoonWithoutAFileAndForgetsNobodyOnceThereIsOne() {
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 1, 11), "3年", LocalDate.of(2025, 1, 15));
        clock.set("2026-11-20");
        assertThat(ask(prison.penalty, "/api/prison/releases").path("unplanned").size())
                .isEqualTo(1);
        prison.begin(
                prison.penalty,
                ReleaseCase.class,
                "plan",
                new ReleaseForms.Plan(file, ReleaseKind.TERM_END, false, null, true));
        JsonNode board = ask(prison.penalty, "/api/prison/releases");
        assertThat(board.path("unplanned").size()).isZero();
        JsonNode leaving = board.path("rungs").get(3).path("people").get(0);
        assertThat(leaving.path("on").asString()).isEqualTo("2027-01-10");
        assertThat(leaving.path("steps").get(0).path("due").asString()).isEqualTo("2026-12-10");
        assertThat(leaving.path("unpaid").asBoolean()).isTrue();
    }

    @Test
    void saysWhetherAVisitMayBeBookedBeforeItIs() {
        Ref<CustodyFile> file = serving();
        clock.set("2026-11-20");
        Visitor officer = visitor(prison.officer);
        assertThat(officer.post("/api/prison/visits/check", visit(file, 30))
                        .body()
                        .path("holds")
                        .asBoolean())
                .isTrue();
        JsonNode refused =
                officer.post("/api/prison/visits/check", visit(file, 90)).body();
        assertThat(refused.path("holds").asBoolean()).isFalse();
        assertThat(refused.path("reasons").get(0).path("basis").asString()).isEqualTo("会见规定#1");
        assertThat(ask(prison.officer, "/api/prison/visits").size())
                .as("asking books nothing")
                .isZero();
    }

    @Test
    void tellsTheRightsOfficeTheClockOfAComplaintAndNeverItsContentsNorTheWardThatThereIsOne() {
        Ref<CustodyFile> file = serving();
        clock.set("2026-11-20");
        prison.begin(
                prison.complaints,
                Complaint.class,
                "receive",
                new ComplaintProcedure.Received(
                        file, ComplaintKind.SERVICE, true, Addressee.PRISON, null, "只给受理人看的话", TODAY));
        prison.begin(
                prison.complaints,
                Complaint.class,
                "receive",
                new ComplaintProcedure.Received(
                        file, ComplaintKind.ACCUSATION, true, Addressee.PROCURATORATE, null, null, TODAY));
        Visitor.Answer answer = visitor(prison.complaints).get("/api/prison/rights/complaints");
        assertThat(answer.body().size()).isEqualTo(2);
        assertThat(answer.raw().body()).doesNotContain("只给受理人看的话");
        assertThat(answer.body().values())
                .anySatisfy(one -> assertThat(one.path("clock").path("due").asString())
                        .isEqualTo("2026-11-27")); // five working days
        assertThat(visitor(prison.officer).get("/api/prison/rights/complaints").status())
                .isEqualTo(403);
    }

    @Test
    void showsTheInspectorWhoReadAnInmatesFileAndWhy() {
        Ref<CustodyFile> file = serving();
        clock.set("2026-11-20");
        assertThat(visitor(prison.penalty)
                        .get("/api/records/prison.custody-file/%s?purpose=%s"
                                .formatted(
                                        file,
                                        java.net.URLEncoder.encode("办理减刑", java.nio.charset.StandardCharsets.UTF_8)))
                        .status())
                .isEqualTo(200);
        JsonNode looks = ask(prison.inspector, "/api/prison/rights/looks/" + file);
        assertThat(looks.values())
                .anySatisfy(
                        look -> assertThat(look.path("purpose").asString("")).isEqualTo("办理减刑"))
                .allSatisfy(
                        look -> assertThat(look.path("what").path("standard").asString())
                                .isNotEmpty());
        JsonNode admitted = looks.values().stream()
                .filter(look -> look.path("action").asString().equals("check-papers"))
                .findFirst()
                .orElseThrow();
        assertThat(admitted.path("what").path("name").asString()).isEqualTo("服刑档案");
        assertThat(admitted.path("what").path("title").asString())
                .isEqualTo(prison.row(CustodyFile.class, file).number());
        assertThat(admitted.path("actionLabel").asString()).isNotEmpty();
        assertThat(visitor(prison.officer)
                        .get("/api/prison/rights/looks/" + file)
                        .status())
                .isEqualTo(403);
    }

    private Ref<CustodyFile> serving() {
        return prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2025, 1, 15));
    }

    private Visitor visitor(Hired who) {
        return Visitor.to(port).bearer(prison.people().token(who.person(), false));
    }

    private JsonNode ask(Hired who, String path) {
        return visitor(who).get(path).body();
    }

    private String points(String more) {
        return "/api/prison/points/%s%s".formatted(prison.ward, more);
    }

    private static List<String> kinds(JsonNode day) {
        return day.path("due").values().stream()
                .map(item -> item.path("kind").asString())
                .toList();
    }

    private static Map<String, Object> entry(
            Ref<CustodyFile> file, String part, String kind, String points, String clause) {
        return Map.of(
                "file",
                file.toString(),
                "part",
                part,
                "kind",
                kind,
                "points",
                new BigDecimal(points),
                "clause",
                clause,
                "factDay",
                "2026-11-10",
                "fact",
                "测试");
    }

    private static Map<String, Object> visit(Ref<CustodyFile> file, int minutes) {
        return Map.of(
                "file",
                file.toString(),
                "channel",
                "FACE",
                "counterpart",
                "RELATIVE",
                "name",
                "测试亲属",
                "relationProved",
                true,
                "day",
                "2026-11-20",
                "minutes",
                minutes,
                "people",
                2);
    }

    @SuppressWarnings("SystemOut") // the figure is for whoever reads the log of the test
    private static Duration timed(String what, Runnable work) {
        long began = System.nanoTime();
        work.run();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("ward of 300, " + what + ": " + took.toMillis() + " ms");
        return took;
    }

    private static List<CustodyFile> like(CustodyFile one, int many) {
        List<CustodyFile> others = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            others.add(new CustodyFile(
                    Ref.next(),
                    one.number() + "-" + i,
                    CustodyState.SERVING,
                    Ref.next(),
                    one.name(),
                    one.sex(),
                    one.born(),
                    one.source(),
                    one.ward(),
                    one.admittedOn(),
                    null,
                    null,
                    TreatmentLevel.NORMAL,
                    "1%02d-%d".formatted(i / 10, i % 10),
                    true,
                    Set.of(),
                    List.of(),
                    null,
                    null,
                    false,
                    null));
        }
        return others;
    }
}
