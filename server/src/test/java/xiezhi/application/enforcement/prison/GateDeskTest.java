package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.prison.release.ReleaseCase;
import xiezhi.application.enforcement.prison.release.ReleaseForms;
import xiezhi.application.enforcement.prison.release.ReleaseKind;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("大门内外: what the screens of intake, visits and release are told")
class GateDeskTest extends PrisonDesks {
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
    void saysWhetherAVisitMayBeBookedBeforeItIs() {
        Ref<CustodyFile> file = prison.serving();
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
}
