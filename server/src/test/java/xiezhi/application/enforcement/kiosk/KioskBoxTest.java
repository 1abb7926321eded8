package xiezhi.application.enforcement.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.points.PointsMonth;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName(
        "申诉控告箱 (监狱法 arts 40, 41, 68): it goes past the ward, and only the addressee opens what is addressed to him")
class KioskBoxTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private KioskStage stage;

    @BeforeEach
    void build() {
        stage = new KioskStage(house, clock, port);
    }

    @AfterEach
    void back() {
        clock.letGo();
    }

    @Test
    void theAccusedWardSeesNothingAndTheWriterSeesTheClock() {
        Visitor terminal = stage.before();
        Answer brought = terminal.post(
                "/api/kiosk/box",
                Map.of("kind", "ACCUSATION", "addressee", "PRISON", "ownWard", true, "content", "劳动超时"));
        assertThat(brought.status()).isEqualTo(201);
        String id = brought.body().path("id").asString();
        String path = "/api/cases/prison.complaint/" + id;
        assertThat(stage.as(stage.prison.officer).get(path).status()).isIn(403, 404);
        assertThat(stage.as(stage.prison.chief).get(path).status()).isIn(403, 404);
        assertThat(stage.as(stage.wardOfficer).get(path).status()).isIn(403, 404);
        assertThat(stage.as(stage.prison.complaints).get(path).status()).isEqualTo(200);
        assertThat(terminal.get("/api/kiosk/box")
                        .body()
                        .path("sent")
                        .get(0)
                        .path("number")
                        .asString())
                .contains("申控");
        assertThat(jdbc.queryForObject("select content from prison.complaint where id = ?::uuid", String.class, id))
                .doesNotContain("劳动超时");
    }

    @Test
    void aLetterToTheProcuratorateIsForwardedInDaysAndReadThereAlone() {
        Visitor terminal = stage.before();
        Answer brought = terminal.post(
                "/api/kiosk/box",
                Map.of("kind", "REPORT", "addressee", "PROCURATORATE", "ownWard", false, "content", "请求面谈"));
        assertThat(brought.status()).isEqualTo(201);
        assertThat(brought.body().path("clocks").get(0).path("due").asString()).isEqualTo("2026-12-08");
        String id = brought.body().path("id").asString();
        assertThat(jdbc.queryForObject("select content from prison.complaint where id = ?::uuid", String.class, id))
                .isNull();
        String letters = "/api/records/prison.sealed-letter?where.complaint=" + id;
        assertThat(stage.as(stage.prison.complaints).get(letters).status()).isEqualTo(403);
        assertThat(stage.as(stage.prison.warden).get(letters).status()).isEqualTo(403);
        Answer list = stage.as(stage.procurator).get(letters);
        assertThat(list.body().path("items")).hasSize(1);
        String letter = list.body().path("items").get(0).path("id").asString();
        assertThat(stage.as(stage.procurator)
                        .get("/api/records/prison.sealed-letter/" + letter + "?purpose=PROCURATOR_SUPERVISION")
                        .body()
                        .path("content")
                        .asString())
                .isEqualTo("请求面谈");
    }

    @Test
    void whatGoesToACourtIsWrittenOnPaperAndOnlyRegisteredHere() {
        Visitor terminal = stage.before();
        Map<String, Object> typed =
                Map.of("kind", "PETITION", "addressee", "COURT", "ownWard", false, "content", "不服判决");
        assertThat(terminal.post("/api/kiosk/box", typed).status()).isEqualTo(422);
        Answer registered =
                terminal.post("/api/kiosk/box", Map.of("kind", "PETITION", "addressee", "COURT", "ownWard", false));
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.body().path("clocks").get(0).path("basis").toString())
                .contains("监狱法#41");
    }

    @Test
    void anObjectionIsRaisedAgainstOnesOwnMonthAndNoOthers() {
        Ref<CustodyFile> other = stage.prison.serving(LocalDate.of(2024, 5, 1), "3年", LocalDate.of(2026, 11, 20));
        Ref<PointsMonth> mine = published(stage.inmate);
        Ref<PointsMonth> his = published(other);
        Visitor terminal = stage.before();
        assertThat(object(terminal, his).status()).isEqualTo(404);
        assertThat(object(terminal, mine).status()).isEqualTo(201);
        assertThat(terminal.get("/api/kiosk/box")
                        .body()
                        .path("sent")
                        .get(0)
                        .path("kind")
                        .asString())
                .isEqualTo("计分异议");
    }

    @Test
    void aCitizenBringsNothingForAnInmate() {
        UUID citizen = stage.prison.people().citizen("测试外人");
        Answer refused = Visitor.to(port)
                .bearer(stage.prison.people().token(citizen, false))
                .post(
                        "/api/cases/prison.complaint",
                        Map.of(
                                "act",
                                "bring",
                                "form",
                                Map.of(
                                        "file",
                                        stage.inmate.toString(),
                                        "kind",
                                        "SERVICE",
                                        "addressee",
                                        "PRISON",
                                        "ownWard",
                                        false,
                                        "content",
                                        "冒名")));
        assertThat(refused.status()).isEqualTo(404);
        Answer request = Visitor.to(port)
                .bearer(stage.prison.people().token(citizen, false))
                .post("/api/cases/kiosk.request", Map.of("act", "ask", "form", Map.of("kind", "TALK")));
        assertThat(request.status()).isEqualTo(403);
    }

    private static Answer object(Visitor terminal, Ref<PointsMonth> month) {
        return terminal.post("/api/kiosk/box/points", Map.of("month", month.toString(), "grounds", "加分漏记"));
    }

    private Ref<PointsMonth> published(Ref<CustodyFile> file) {
        BigDecimal zero = BigDecimal.ZERO;
        BigDecimal full = new BigDecimal(100);
        PointsMonth row = new PointsMonth(
                Ref.next(),
                file,
                LocalDate.of(2026, 11, 1),
                full,
                zero,
                zero,
                zero,
                zero,
                full,
                full,
                full,
                0,
                0,
                false,
                LocalDate.of(2026, 12, 1),
                null);
        Acting.run(Actor.system("测试"), () -> stage.prison.records().add(row, Placement.in(stage.prison.ward)));
        return row.id();
    }
}
