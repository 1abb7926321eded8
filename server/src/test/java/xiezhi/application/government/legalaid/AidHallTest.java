package xiezhi.application.government.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.application.government.legalaid.review.DecisionDesk;
import xiezhi.application.government.legalaid.review.ReviewDesk;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("法律援助: the hall, the desks and the report over HTTP")
class AidHallTest {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    private AidTown town;

    @BeforeEach
    void build() {
        clock.set(LocalDate.of(2026, 1, 5), LocalTime.of(10, 0));
        town = new AidTown(house);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void countsSevenDaysToTheLimitationAsNotUrgentAndSixAsUrgent() {
        clock.set(LocalDate.of(2026, 3, 26), LocalTime.of(10, 0));
        assertThat(file(town.with(town.wages(), "limitationExpiry", "2026-04-02"))
                        .path("application")
                        .path("urgent")
                        .asBoolean())
                .isFalse();
        clock.set(LocalDate.of(2026, 3, 27), LocalTime.of(10, 0));
        JsonNode urgent = file(town.with(town.wages(), "limitationExpiry", "2026-04-02"));
        assertThat(urgent.path("application").path("urgent").asBoolean()).isTrue();
        assertThat(urgent.path("ruling")
                        .path("value")
                        .path("provisionalAllowed")
                        .asBoolean())
                .isTrue();
        assertThat(urgent.path("ruling").path("value").path("missing").size()).isPositive();
        assertThat(clockOf(urgent, AidClocks.REVIEW).path("due").asString()).isEqualTo("2026-04-03");
    }

    @Test
    void stopsTheClockWhileTheCitizenBringsPapersAndShowsTheDays() {
        clock.set(LocalDate.of(2026, 4, 8), LocalTime.of(10, 0));
        String id = submit();
        JsonNode asked = officer(town.clerk)
                .post(
                        "/api/legal-aid/files/" + id + "/request-supplement",
                        Map.of("version", 1, "items", List.of("工资条", "劳动合同"), "note", "请一次补齐"))
                .body();
        assertThat(asked.path("state").asString()).as(asked.toString()).isEqualTo("SUPPLEMENT");
        clock.set(LocalDate.of(2026, 4, 13), LocalTime.of(10, 0));
        JsonNode matter = me().post(
                        "/api/hall/matters/" + id + "/supplement", Map.of("files", List.of(), "note", "合同在附件"))
                .body();
        assertThat(matter.path("state").asString()).as(matter.toString()).isEqualTo("UNDER_REVIEW");
        JsonNode review = clockOf(matter, AidClocks.REVIEW);
        assertThat(review.path("originalDue").asString()).isEqualTo("2026-04-15");
        assertThat(review.path("due").asString()).isEqualTo("2026-04-20"); // 9 to 13 April don't count
        assertThat(review.path("excluded").size()).isEqualTo(1);
        assertThat(matter.path("fee").asString()).isEqualTo("0.00");
    }

    @Test
    void takesAnUnansweredRequestAsWithdrawal() {
        clock.set(LocalDate.of(2026, 4, 8), LocalTime.of(10, 0));
        String id = submit();
        officer(town.clerk)
                .post(
                        "/api/legal-aid/files/" + id + "/request-supplement",
                        Map.of("version", 1, "items", List.of("工资条"), "note", ""));
        clock.set(LocalDate.of(2026, 5, 20), LocalTime.of(10, 0));
        house.getBean(xiezhi.application.government.legalaid.intake.LapseNow.class)
                .run();
        assertThat(me().get("/api/hall/matters/" + id).body().path("state").asString())
                .isEqualTo("DEEMED_WITHDRAWN");
    }

    @Test
    void tellsTheOwnerWhoHasLooked() throws InterruptedException {
        clock.set(LocalDate.of(2026, 4, 8), LocalTime.of(10, 0));
        String id = submit();
        officer(town.reviewer).get("/api/legal-aid/files/" + id);
        Thread.sleep(300); // readings are written in batches, within moments
        JsonNode openings = me().get("/api/hall/matters/" + id).body().path("openings");
        assertThat(openings.toString()).contains("测试县法律援助中心").contains("办理法律援助");
    }

    @Test
    void countsInACellWhatItsListHolds() {
        clock.set(LocalDate.of(2026, 4, 8), LocalTime.of(10, 0));
        submit();
        submit();
        Visitor director = officer(town.director);
        JsonNode cell = director.get("/api/legal-aid/statistics?month=2026-04")
                .body()
                .path("rows")
                .path(0)
                .path("received");
        assertThat(cell.path("value").asInt()).isEqualTo(2);
        assertThat(director.get(cell.path("drill").asString())
                        .body()
                        .path("items")
                        .size())
                .isEqualTo(2);
        assertThat(director.get("/api/legal-aid/statistics?month=2026-03")
                        .body()
                        .path("rows")
                        .path(0)
                        .path("received")
                        .path("value")
                        .asInt())
                .isZero();
        assertThat(director.get("/api/legal-aid/overview")
                        .body()
                        .path("counts")
                        .path("underReview")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void opensEveryCellToWhoCountsAndNoPaperBehindIt() {
        clock.set(LocalDate.of(2026, 4, 8), LocalTime.of(10, 0));
        String id = submit();
        Visitor counts = officer(town.hire("测试统计员", town.bureau, AidDuty.STATISTICS));
        JsonNode row = counts.get("/api/legal-aid/statistics?month=2026-04")
                .body()
                .path("rows")
                .path(0);
        for (String cell : List.of("received", "granted", "civil", "elders", "closed", "objections")) {
            assertThat(counts.get(row.path(cell).path("drill").asString()).status())
                    .as(cell)
                    .isEqualTo(200);
        }
        JsonNode listed = counts.get(row.path("received").path("drill").asString())
                .body()
                .path("items")
                .path(0);
        assertThat(listed.path("masked").toString()).contains("citizenId").contains("household");
        assertThat(counts.get("/api/legal-aid/files/" + id).status()).isEqualTo(403);
        UUID receipt = house.getBean(Documents.class)
                .of(UUID.fromString(id))
                .getFirst()
                .id();
        assertThat(officer(town.reviewer)
                        .get("/api/documents/" + receipt + "/html")
                        .status())
                .isEqualTo(200);
        assertThat(counts.get("/api/documents/" + receipt + "/html").status()).isEqualTo(404);
    }

    @Test
    void ratesTheTotalByTheLimitsOfAllCentres() {
        clock.set(LocalDate.of(2026, 4, 8), LocalTime.of(10, 0));
        Ref<AidApplication> file = town.received(LocalDate.of(2026, 4, 8));
        town.run(
                town.reviewer,
                () -> house.getBean(ReviewDesk.class).review(file, town.version(file), Proposal.GRANT, "材料齐全"));
        town.run(
                town.director,
                () -> house.getBean(DecisionDesk.class).decide(file, town.version(file), DecisionKind.GRANT, null));
        town.unit("测试县第二法律援助中心", UnitType.LEGAL_AID_AGENCY, town.bureau, "二" + town.division);
        JsonNode rows = officer(town.hire("测试统计员", town.bureau, AidDuty.STATISTICS))
                .get("/api/legal-aid/statistics?month=2026-04")
                .body()
                .path("rows");
        assertThat(rows.size()).isEqualTo(3);
        assertThat(rows.path(2).path("unit").asString()).isEqualTo("合计");
        assertThat(rows.path(2).path("onTimeRate").path("value").asString()).isEqualTo("100.0%");
    }

    @Test
    void listsTheLimitsBehindTheLeadersFigures() {
        clock.set(LocalDate.of(2026, 4, 8), LocalTime.of(10, 0));
        submit(); // due on 15 April
        clock.set(LocalDate.of(2026, 4, 14), LocalTime.of(10, 0));
        Visitor director = officer(town.director);
        assertThat(director.get("/api/legal-aid/overview")
                        .body()
                        .path("counts")
                        .path("dueSoon")
                        .asInt())
                .isEqualTo(1);
        JsonNode soon = director.get("/api/legal-aid/limits?which=soon").body();
        assertThat(soon.size()).isEqualTo(1);
        assertThat(soon.path(0).path("due").asString()).isEqualTo("2026-04-15");
        assertThat(director.get("/api/legal-aid/limits?which=overdue").body().size())
                .isZero();
        clock.set(LocalDate.of(2026, 4, 16), LocalTime.of(10, 0));
        assertThat(officer(town.director)
                        .get("/api/legal-aid/limits?which=overdue")
                        .body()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void takesAnApplicationMadeForAnotherAndTheRemarkOfTheClerk() {
        clock.set(LocalDate.of(2026, 4, 8), LocalTime.of(10, 0));
        Map<String, Object> agent = Map.of("ground", "CLOSE_RELATIVE", "name", "测试姑姑", "relation", "姑姑");
        JsonNode filed = file(town.with(town.wages(), "agent", agent));
        assertThat(filed.path("facts").toString()).contains("测试姑姑 (姑姑): " + AgentGround.CLOSE_RELATIVE.label());
        String id = filed.path("application").path("id").asString();
        JsonNode received = officer(town.clerk)
                .post("/api/legal-aid/files/" + id + "/receive", Map.of("version", 1, "note", "身份证原件已核对"))
                .body();
        assertThat(received.path("history").toString()).as(received.toString()).contains("身份证原件已核对");
    }

    @Test
    void answersTheRuleWithoutLogin() {
        JsonNode answer = Visitor.to(port)
                .post(
                        "/api/rules/legal-aid-eligibility",
                        Map.of(
                                "applicantKind",
                                "PERSON",
                                "matter",
                                "UNPAID_WAGES",
                                "incomeTotal12m",
                                "64800",
                                "assets",
                                "45000",
                                "filedOn",
                                "2026-04-24",
                                "division",
                                town.division,
                                "household",
                                List.of(Map.of("name", "甲"), Map.of("name", "乙"), Map.of("name", "丙"))))
                .body();
        assertThat(answer.path("value").path("decision").asString())
                .as(answer.toString())
                .isEqualTo("GRANT");
        assertThat(answer.path("value").path("perCapita").asString()).isEqualTo("1800.00");
    }

    @Test
    void listsTheCentresToEverybody() {
        JsonNode centres = Visitor.to(port)
                .get("/api/hall/legal-aid/centres?division=" + town.division)
                .body();
        assertThat(centres.toString()).contains("测试县法律援助中心");
    }

    private Visitor me() {
        return Visitor.to(port).bearer(town.token(town.citizen));
    }

    private Visitor officer(xiezhi.foundation.identity.Directory.Hired who) {
        return Visitor.to(port).bearer(town.token(who.person()));
    }

    private String submit() {
        me();
        town.proveIdentity(town.citizen);
        String draft = me().post("/api/hall/legal-aid/drafts", town.wages())
                .body()
                .path("id")
                .asString();
        Visitor.Answer sent = me().post("/api/hall/legal-aid/drafts/" + draft + "/submit", Map.of());
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);
        return sent.body().path("id").asString();
    }

    private JsonNode file(Map<String, Object> body) {
        Visitor.Answer filed = officer(town.clerk).post("/api/legal-aid/counter", body);
        assertThat(filed.status()).as(filed.body().toString()).isEqualTo(201);
        return filed.body();
    }

    private static JsonNode clockOf(JsonNode file, String rule) {
        for (JsonNode one : file.path("clocks")) {
            if (one.path("rule").asString().equals(rule)) {
                return one;
            }
        }
        throw new AssertionError("no clock " + rule + " in " + file);
    }
}
