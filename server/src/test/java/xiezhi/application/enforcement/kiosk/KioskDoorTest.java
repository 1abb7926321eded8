package xiezhi.application.enforcement.kiosk;

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
import org.springframework.jdbc.core.JdbcTemplate;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName("自助终端 (狱务公开意见): the device is known, the person is known, and the visit ends by itself")
class KioskDoorTest {
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
    void aDeviceThatNobodyPairedServesNobody() {
        Visitor stranger = stage.anybody();
        assertThat(stranger.get("/api/kiosk/terminal").body().path("known").asBoolean())
                .isFalse();
        String number = stage.number(stage.inmate);
        assertThat(stage.come(stranger, number, stage.handOver(number)).status())
                .isEqualTo(401);
        assertThat(stranger.get("/api/kiosk/me").status()).isEqualTo(401);
    }

    @Test
    void aPairingCodeIsGoodOnceAndForMinutes() {
        String device = stage.device(stage.prison.ward);
        String path = "/api/kiosk-desk/devices/" + device + "/pairing";
        String first =
                stage.as(stage.keeper).post(path, Map.of()).body().path("code").asString();
        clock.set(LocalDate.of(2026, 12, 1), LocalTime.of(10, 11));
        assertThat(stage.anybody()
                        .post("/api/kiosk/terminal", Map.of("code", first))
                        .code())
                .isEqualTo("PAIRING");
        String second =
                stage.as(stage.keeper).post(path, Map.of()).body().path("code").asString();
        assertThat(stage.anybody()
                        .post("/api/kiosk/terminal", Map.of("code", second))
                        .status())
                .isEqualTo(200);
        assertThat(stage.anybody()
                        .post("/api/kiosk/terminal", Map.of("code", second))
                        .code())
                .isEqualTo("PAIRING");
    }

    @Test
    void anOfficerHandsOverOnceAndThePersonChoosesDigitsThatNoOfficerKnows() {
        Visitor terminal = stage.terminal(stage.prison.ward);
        String number = stage.number(stage.inmate);
        String code = stage.handOver(number);
        Answer come = stage.come(terminal, number, code);
        assertThat(come.body().path("handedOver").asBoolean()).isTrue();
        assertThat(terminal.put("/api/kiosk/pin", Map.of("pin", "123456")).status())
                .isEqualTo(422);
        assertThat(terminal.put("/api/kiosk/pin", Map.of("pin", KioskStage.PIN)).status())
                .isEqualTo(204);
        assertThat(terminal.delete("/api/kiosk/visit").status()).isEqualTo(204);
        assertThat(terminal.get("/api/kiosk/me").status()).isEqualTo(401);
        assertThat(stage.come(terminal, number, code).status()).isEqualTo(401);
        assertThat(stage.come(terminal, number, KioskStage.PIN).status()).isEqualTo(200);
        assertThat(terminal.put("/api/kiosk/pin", Map.of("pin", "771902")).code())
                .isEqualTo("HAND_OVER");
        assertThat(jdbc.queryForList("select hash from kiosk.pin", String.class))
                .noneMatch(hash -> hash.contains(KioskStage.PIN));
    }

    @Test
    void theCodeAloneIsEnoughBecauseANumberMayHaveCharactersThatNoPadHas() {
        Visitor terminal = stage.terminal(stage.prison.ward);
        String code = stage.handOver(stage.number(stage.inmate));
        assertThat(stage.come(stage.terminal(stage.prison.otherWard), "", code).status())
                .isEqualTo(401);
        assertThat(stage.come(terminal, "", code).status()).isEqualTo(200);
        assertThat(stage.come(terminal, "", code).status()).isEqualTo(401);
    }

    @Test
    void fiveWrongTriesLockAndOnlyAnOfficerOpensAgain() {
        Visitor terminal = stage.terminal(stage.prison.ward);
        String number = stage.number(stage.inmate);
        for (int i = 0; i < 4; i++) {
            assertThat(stage.come(terminal, number, "00000" + i).status()).isEqualTo(401);
        }
        assertThat(stage.come(terminal, number, "000009").status()).isEqualTo(423);
        assertThat(stage.come(terminal, number, KioskStage.PIN).status()).isEqualTo(423);
        assertThat(stage.come(terminal, number, stage.handOver(number)).status())
                .isEqualTo(200);
    }

    @Test
    void theVisitEndsByItselfAndWhenTheNextPersonComes() {
        Visitor terminal = stage.before();
        clock.set(LocalDate.of(2026, 12, 1), LocalTime.of(10, 1, 30));
        assertThat(terminal.get("/api/kiosk/me").status()).isEqualTo(200);
        clock.set(LocalDate.of(2026, 12, 1), LocalTime.of(10, 3, 31));
        assertThat(terminal.get("/api/kiosk/me").status()).isEqualTo(401);
        Ref<CustodyFile> other = stage.prison.serving(LocalDate.of(2024, 5, 1), "3年", LocalDate.of(2026, 11, 20));
        Visitor first = stage.terminal(stage.prison.ward);
        String number = stage.number(stage.inmate);
        String token = stage.come(first, number, stage.handOver(number))
                .body()
                .path("token")
                .asString();
        stage.come(first, stage.number(other), stage.handOver(stage.number(other)));
        assertThat(first.with("X-Kiosk-Visit", token).get("/api/kiosk/me").status())
                .isEqualTo(401);
    }

    @Test
    void theTokenOpensNothingButTheKioskAndAnAccountOpensNoKiosk() {
        Visitor terminal = stage.before();
        assertThat(terminal.get("/api/kiosk/me").status()).isEqualTo(200);
        for (String path :
                new String[] {"/api/records/prison.custody-file", "/api/messages", "/api/cases", "/api/tasks"}) {
            assertThat(terminal.get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(stage.as(stage.wardOfficer).get("/api/kiosk/me").status()).isEqualTo(401);
    }

    @Test
    void aTerminalServesItsOwnWardAlone() {
        Visitor elsewhere = stage.terminal(stage.prison.otherWard);
        String number = stage.number(stage.inmate);
        assertThat(stage.come(elsewhere, number, stage.handOver(number)).status())
                .isEqualTo(401);
        Visitor here = stage.before();
        CustodyFile row = stage.prison.row(CustodyFile.class, stage.inmate);
        int version = stage.prison.version(CustodyFile.class, stage.inmate);
        Acting.run(
                Actor.system("测试"),
                () -> stage.prison
                        .records()
                        .change(
                                row.change()
                                        .ward(Ref.of(stage.prison.otherWard))
                                        .make(),
                                version));
        assertThat(here.get("/api/kiosk/me").status()).isEqualTo(401);
    }

    @Test
    void anotherWardsOfficerHandsNobodyOverAndABlockedDeviceIsDead() {
        String number = stage.number(stage.inmate);
        var stranger = stage.prison.people().officer("测试外监区", stage.prison.otherWard, KioskDuty.WARD);
        // hired today: the post is in force from today on
        assertThat(stage.as(stranger)
                        .post("/api/kiosk-desk/hand-overs", Map.of("number", number))
                        .status())
                .isIn(403, 404);
        String device = stage.device(stage.prison.ward);
        Visitor terminal = stage.paired(device);
        stage.come(terminal, number, stage.handOver(number));
        assertThat(terminal.get("/api/kiosk/me").status()).isEqualTo(200);
        stage.as(stage.keeper).post("/api/kiosk-desk/devices/" + device + "/block", Map.of("reason", "屏幕损坏"));
        assertThat(terminal.get("/api/kiosk/me").status()).isEqualTo(401);
        assertThat(terminal.get("/api/kiosk/terminal").body().path("known").asBoolean())
                .isFalse();
    }
}
