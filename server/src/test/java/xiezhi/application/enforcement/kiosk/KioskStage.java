package xiezhi.application.enforcement.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.TestPrison;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

/** 终端舞台: a prison with a terminal in its first ward, an administrator of terminals, an officer who hands over, and one inmate. */
final class KioskStage {
    static final String PIN = "402917";
    final TestPrison prison;
    final Hired keeper;
    final Hired wardOfficer;
    final Hired procurator;
    final Ref<CustodyFile> inmate;
    private final int port;

    KioskStage(ApplicationContext house, TestClock clock, int port) {
        this.port = port;
        clock.set(LocalDate.of(2024, 1, 8), LocalTime.of(10, 0)); // hired long ago
        prison = new TestPrison(house);
        keeper = prison.people().officer("测试终端管理", prison.prison, KioskDuty.DEVICES);
        wardOfficer = prison.people().officer("测试交接民警", prison.ward, KioskDuty.WARD);
        procurator = prison.people().officer("测试驻监检察", prison.prison, PrisonDuty.PROCURATOR);
        clock.set(LocalDate.of(2026, 12, 1), LocalTime.of(10, 0));
        inmate = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 11, 20));
    }

    Visitor as(Hired who) {
        return Visitor.to(port).bearer(prison.people().token(who.person(), true));
    }

    Visitor anybody() {
        return Visitor.to(port);
    }

    String number(Ref<CustodyFile> file) {
        return prison.row(CustodyFile.class, file).number();
    }

    String device(UUID unit) {
        Answer made = as(keeper).post("/api/kiosk-desk/devices", Map.of("keeper", unit.toString(), "place", "测试大厅"));
        assertThat(made.status()).isEqualTo(201);
        return made.body().path("id").asString();
    }

    /** A terminal that was taken into use in the unit. */
    Visitor terminal(UUID unit) {
        return paired(device(unit));
    }

    Visitor paired(String device) {
        Answer code = as(keeper).post("/api/kiosk-desk/devices/" + device + "/pairing", Map.of());
        Visitor terminal = anybody();
        Answer paired = terminal.post(
                "/api/kiosk/terminal", Map.of("code", code.body().path("code").asString()));
        assertThat(paired.status()).isEqualTo(200);
        return terminal;
    }

    String handOver(String number) {
        Answer given = as(wardOfficer).post("/api/kiosk-desk/hand-overs", Map.of("number", number));
        assertThat(given.status()).isEqualTo(200);
        return given.body().path("code").asString();
    }

    Answer come(Visitor terminal, String number, String secret) {
        Answer come = terminal.post("/api/kiosk/visit", Map.of("number", number, "secret", secret));
        if (come.status() == 200) {
            terminal.with("X-Kiosk-Visit", come.body().path("token").asString());
        }
        return come;
    }

    /** The inmate before a terminal of his ward. */
    Visitor before() {
        return before(inmate);
    }

    Visitor before(Ref<CustodyFile> who) {
        Visitor terminal = terminal(prison.ward);
        String number = number(who);
        assertThat(come(terminal, number, handOver(number)).status()).isEqualTo(200);
        return terminal;
    }
}
