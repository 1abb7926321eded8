package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.application.enforcement.prison.discipline.ConfinementProcedure;
import xiezhi.application.enforcement.prison.discipline.Misconduct;
import xiezhi.application.enforcement.prison.points.PointsEntry;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("监区工作面: a ward's day and its month of points")
class WardDeskTest extends PrisonDesks {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void saysWhoIsInConfinementAndThatTodayNobodyHasLookedAfterHim() {
        Ref<CustodyFile> file = prison.serving();
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
    void triesABatchOutWithoutWritingAndNamesTheLineThatDoesNotFit() {
        Ref<CustodyFile> file = prison.serving();
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
    void triesAMonthOfThreeHundredInOneRequest() {
        Ref<CustodyFile> one = prison.serving();
        List<CustodyFile> many = like(prison.row(CustodyFile.class, one), 299);
        Acting.run(Actor.system("测试"), () -> prison.records().addAll(many, Placement.in(prison.ward)));
        clock.set("2026-11-20");
        Visitor officer = visitor(prison.officer);
        List<Map<String, Object>> lines = new ArrayList<>();
        many.forEach(each -> lines.add(entry(each.id(), "LABOUR", "BONUS", "5", "劳3")));
        Map<String, Object> batch = Map.of("month", "2026-11-01", "entries", lines);
        assertThat(officer.get(points("?month=2026-11-01")).body().path("rows").size())
                .isEqualTo(300);
        JsonNode tried = officer.post(points("/entries/preview"), batch).body();
        assertThat(tried.path("faults").size()).isZero();
        assertThat(tried.path("rows").size()).isEqualTo(300);
        String day = "/api/prison/wards/%s/day".formatted(prison.ward);
        assertThat(ask(prison.officer, day).path("held").asInt()).isEqualTo(300);
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
