package xiezhi.application.enforcement.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Seals;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.points.PointsMonth;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName("本人查阅: he reads his own, each line with its article, and nobody else's")
class KioskPagesTest {
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
    void theLastDayIsExplainedStepByStep() {
        JsonNode term = stage.before().get("/api/kiosk/me/term").body();
        assertThat(term.path("lead").asString()).contains("2029年9月11日").contains("还有1015天");
        assertThat(term.path("lines").get(0).path("value").asString())
                .contains("盗窃罪")
                .contains("5年6个月");
        assertThat(term.path("lines")
                        .get(1)
                        .path("because")
                        .get(0)
                        .path("basis")
                        .asString())
                .isNotEmpty();
        assertThat(term.path("reasons")).isNotEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit.entry where action = 'KIOSK_READ' and object = ?::uuid",
                        Integer.class,
                        person().toString()))
                .isEqualTo(1);
    }

    @Test
    void sinceWhenAndBecauseOfWhatHeMayBeProposed() {
        JsonNode chances = stage.before().get("/api/kiosk/me/chances").body();
        assertThat(chances.path("lead").asString()).contains("还不到报请减刑的时间").contains("最早是2028年5月20日");
        assertThat(values(chances, "假释")).anyMatch(value -> value.contains("2026年12月12日"));
        assertThat(chances.path("lines").toString()).contains("减刑假释规定#6");
    }

    @Test
    void everyMonthStandsWithItsSumAndOnlyHisOwn() {
        Ref<CustodyFile> other = stage.prison.serving(LocalDate.of(2024, 5, 1), "3年", LocalDate.of(2026, 11, 20));
        published(stage.inmate, "104.5");
        published(other, "77.25");
        Answer points = stage.before().get("/api/kiosk/me/points");
        assertThat(points.body().path("lead").asString()).contains("2026年11月").contains("104.5分");
        assertThat(points.raw().body()).doesNotContain("77.25", stage.number(other));
        assertThat(points.body().path("lines").toString()).contains("points-objection");
        Visitor terminal = stage.before();
        JsonNode me = terminal.get("/api/kiosk/me").body();
        assertThat(me.path("sections")).hasSize(6);
        assertThat(terminal.get("/api/kiosk/me/contacts").body().path("lead").asString())
                .contains("会见");
        assertThat(terminal.get("/api/kiosk/me/awards").body().path("lead").asString())
                .isEqualTo("还没有奖励或者处罚。");
        assertThat(terminal.get("/api/kiosk/me/nothing").status()).isEqualTo(404);
    }

    @Test
    void nobodysRecordIsSealedFromHimself() {
        CustodyFile file = stage.prison.row(CustodyFile.class, stage.inmate);
        Acting.run(
                Actor.system("测试"),
                () -> house.getBean(Seals.class)
                        .seal(
                                file.person(),
                                List.of(java.util.Objects.requireNonNull(file.episode())),
                                List.of(),
                                "测试判决",
                                List.of(new Reason("刑事诉讼法#286", "犯罪时未满十八周岁"))));
        Visitor terminal = stage.before();
        assertThat(terminal.get("/api/kiosk/me/term").body().path("lead").asString())
                .contains("2029年9月11日");
        Answer asked = terminal.post("/api/kiosk/requests", Map.of("kind", "DOCTOR"));
        assertThat(asked.status()).isEqualTo(201);
        String id = asked.body().path("id").asString();
        assertThat(terminal.delete("/api/kiosk/requests/" + id).status()).isEqualTo(204);
    }

    @Test
    void whatHeAsksIsTakenInHandAnsweredAndSeenByHim() {
        Visitor terminal = stage.before();
        assertThat(terminal.post("/api/kiosk/requests", Map.of("kind", "OTHER")).status())
                .isEqualTo(422);
        Answer asked = terminal.post("/api/kiosk/requests", Map.of("kind", "TALK", "text", "想了解技能培训"));
        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.body().path("clocks").get(0).path("due").asString()).isEqualTo("2026-12-04");
        Ref<KioskRequest> ref = Ref.of(UUID.fromString(asked.body().path("id").asString()));
        stage.prison.act(stage.wardOfficer, KioskRequest.class, ref, "take", null);
        stage.prison.act(
                stage.wardOfficer,
                KioskRequest.class,
                ref,
                "answer",
                new xiezhi.application.enforcement.kiosk.request.RequestForms.Answer("本周五下午谈话"));
        JsonNode mine = terminal.get("/api/kiosk/requests").body().get(0);
        assertThat(mine.path("state").asString()).isEqualTo("DONE");
        assertThat(mine.path("answer").asString()).isEqualTo("本周五下午谈话");
        assertThat(terminal.delete("/api/kiosk/requests/" + ref).status()).isEqualTo(409);
        Ref<CustodyFile> other = stage.prison.serving(LocalDate.of(2024, 5, 1), "3年", LocalDate.of(2026, 11, 20));
        Visitor stranger = stage.before(other);
        assertThat(stranger.get("/api/kiosk/requests").body()).isEmpty();
        assertThat(stranger.delete("/api/kiosk/requests/" + ref).status()).isEqualTo(404);
    }

    private Ref<Person> person() {
        return stage.prison.row(CustodyFile.class, stage.inmate).person();
    }

    private void published(Ref<CustodyFile> file, String total) {
        BigDecimal zero = BigDecimal.ZERO;
        BigDecimal sum = new BigDecimal(total);
        PointsMonth row = new PointsMonth(
                Ref.next(),
                file,
                LocalDate.of(2026, 11, 1),
                sum,
                zero,
                zero,
                zero,
                zero,
                zero,
                sum,
                sum,
                0,
                0,
                false,
                LocalDate.of(2026, 12, 1),
                null);
        Acting.run(Actor.system("测试"), () -> stage.prison.records().add(row, Placement.in(stage.prison.ward)));
    }

    private static List<String> values(JsonNode section, String label) {
        java.util.List<String> found = new java.util.ArrayList<>();
        section.path("lines").forEach(line -> {
            if (line.path("label").asString().equals(label)) {
                found.add(line.path("value").asString());
            }
        });
        return found;
    }
}
