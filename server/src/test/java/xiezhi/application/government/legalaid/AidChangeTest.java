package xiezhi.application.government.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.application.government.lawyer.PracticeField;
import xiezhi.application.government.legalaid.handling.HandlingDesk;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("法律援助法 art. 55: another lawyer is asked for, and the centre names one or says why not")
class AidChangeTest {
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

    @SuppressWarnings("NullAway.Init")
    private AidTown.Lawyer first;

    @SuppressWarnings("NullAway.Init")
    private AidTown.Lawyer second;

    @SuppressWarnings("NullAway.Init")
    private Ref<AidApplication> file;

    @BeforeEach
    void build() {
        clock.set(LocalDate.of(2026, 4, 20), LocalTime.of(10, 0));
        town = new AidTown(house);
        first = town.lawyer("测试律师甲", LocalDate.of(2016, 1, 1), true, PracticeField.LABOUR);
        second = town.lawyer("测试律师乙", LocalDate.of(2016, 1, 1), true, PracticeField.LABOUR);
        file = town.received(LocalDate.of(2026, 4, 20));
        town.assigned(file, first);
        town.run(first.hired(), () -> house.getBean(HandlingDesk.class).accept(file, town.version(file)));
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void putsTheRequestOnTheDispatchersTableWithAClockOfFiveWorkingDays() {
        JsonNode matter = ask("电话打不通, 一直没有见过面");
        assertThat(matter.path("changes").path(0).path("outcome").isNull()).isTrue();

        JsonNode task =
                dispatcher().get("/api/tasks?box=todo").body().path("items").path(0);
        assertThat(task.path("desk").asString()).isEqualTo("legal-aid/change");
        assertThat(task.path("clock").path("due").asString()).isEqualTo("2026-04-27");
        JsonNode seen = dispatcher().get("/api/legal-aid/files/" + file).body();
        assertThat(seen.path("change").path("reason").asString()).contains("没有见过面");
        JsonNode hers = town.visitor(port, first.hired())
                .get("/api/legal-aid/files/" + file)
                .body();
        assertThat(hers.toString()).doesNotContain("没有见过面"); // the complaint is not for the one complained of
    }

    @Test
    void namesAnotherAtOnceAndTakesTheFileFromTheFirst() {
        ask("电话打不通, 一直没有见过面");
        JsonNode candidates =
                dispatcher().get("/api/legal-aid/files/" + file + "/candidates").body();
        assertThat(candidate(candidates, first).path("eligible").asBoolean()).isFalse();
        JsonNode changed = dispatcher()
                .post(
                        "/api/legal-aid/files/" + file + "/change-lawyer",
                        Map.of(
                                "version",
                                town.version(file),
                                "reason",
                                "理由成立",
                                "lawyer",
                                second.ref().toString(),
                                "skipReason",
                                "受援人要求"))
                .body();
        assertThat(changed.path("state").asString()).as(changed.toString()).isEqualTo("ASSIGNED");
        assertThat(changed.path("change").path("outcome").asString()).isEqualTo("CHANGED");
        assertThat(town.visitor(port, first.hired())
                        .get("/api/legal-aid/files/" + file)
                        .status())
                .isEqualTo(404);
        Visitor next = town.visitor(port, second.hired());
        assertThat(next.post("/api/legal-aid/files/" + file + "/accept", Map.of("version", town.version(file)))
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("ACCEPTED");
        assertThat(dispatcher().get("/api/tasks?box=todo").body().path("items").size())
                .isZero();
    }

    @Test
    void tellsTheRecipientWhyNothingChanges() {
        ask("想换一位年纪大的律师");
        JsonNode kept = dispatcher()
                .post(
                        "/api/legal-aid/files/" + file + "/refuse-change",
                        Map.of("version", town.version(file), "reason", "承办人员依法履行职责, 没有应当更换的情形"))
                .body();
        assertThat(kept.path("state").asString()).as(kept.toString()).isEqualTo("ACCEPTED");
        JsonNode matter = me().get("/api/hall/matters/" + file).body();
        assertThat(matter.path("changes").path(0).path("answer").asString()).contains("没有应当更换的情形");
        assertThat(me().get("/api/messages").body().toString()).contains("不予更换承办人员");
        assertThat(dispatcher().get("/api/tasks?box=todo").body().path("items").size())
                .isZero();
    }

    @Test
    void hearsTheLawyerTooAndRefusesASecondRequestMeanwhile() {
        Visitor lawyer = town.visitor(port, first.hired());
        JsonNode asked = lawyer.post(
                        "/api/legal-aid/files/" + file + "/ask-release",
                        Map.of("version", town.version(file), "reason", "即将长期住院"))
                .body();
        assertThat(asked.path("state").asString()).as(asked.toString()).isEqualTo("ACCEPTED");
        Visitor.Answer second = me().post("/api/hall/matters/" + file + "/change-lawyer", Map.of("reason", "一直联系不上"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body().path("detail").toString() + second.body().path("title"))
                .contains("正在处理");
    }

    @Test
    void letsTheRequestRestOnceTheCaseIsReportedAsDone() {
        ask("电话打不通");
        town.run(
                first.hired(),
                () -> house.getBean(HandlingDesk.class)
                        .reportClosing(
                                file,
                                town.version(file),
                                new HandlingDesk.Report(CaseResult.MEDIATED, 3, null, "已经调解", java.util.List.of())));
        assertThat(dispatcher().get("/api/tasks?box=todo").body().path("items").size())
                .isZero();
        assertThat(me().get("/api/hall/matters/" + file)
                        .body()
                        .path("changes")
                        .path(0)
                        .path("outcome")
                        .asString())
                .isEqualTo("MOOT");
    }

    private JsonNode ask(String reason) {
        Visitor.Answer answer = me().post("/api/hall/matters/" + file + "/change-lawyer", Map.of("reason", reason));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private Visitor dispatcher() {
        return town.visitor(port, town.dispatcher);
    }

    private Visitor me() {
        return Visitor.to(port).bearer(town.token(town.citizen));
    }

    private static JsonNode candidate(JsonNode all, AidTown.Lawyer who) {
        for (JsonNode one : all) {
            if (one.path("lawyer").asString().equals(who.ref().toString())) {
                return one;
            }
        }
        throw new AssertionError("not among " + all);
    }
}
