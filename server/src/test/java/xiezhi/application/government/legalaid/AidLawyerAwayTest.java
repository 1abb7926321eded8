package xiezhi.application.government.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.application.government.lawyer.PracticeField;
import xiezhi.application.government.legalaid.handling.HandlingDesk;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestDelegations;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName(
        "承办人员离岗 (法律援助法 arts 46, 50): a colleague passes on how the case stands, and does nothing that is the lawyer's own")
class AidLawyerAwayTest {
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
    private AidTown.Lawyer lawyer;

    @SuppressWarnings("NullAway.Init")
    private AidTown.Lawyer colleague;

    @SuppressWarnings("NullAway.Init")
    private Ref<AidApplication> file;

    @BeforeEach
    void anAssignedCase() {
        clock.set(LocalDate.of(2026, 1, 5), LocalTime.of(10, 0));
        town = new AidTown(house);
        lawyer = town.lawyer("测试律师甲", LocalDate.of(2016, 1, 1), true, PracticeField.LABOUR);
        clock.set(LocalDate.of(2026, 4, 24), LocalTime.of(10, 0));
        file = town.received(LocalDate.of(2026, 4, 24));
        town.assigned(file, lawyer);
        colleague = town.lawyer("测试律师乙", LocalDate.of(2016, 1, 1), true, PracticeField.LABOUR);
    }

    @AfterEach
    void letGo() {
        TestDelegations.endAll(house);
        clock.letGo();
    }

    private <T> T bean(Class<T> type) {
        return house.getBean(type);
    }

    private int version() {
        return town.version(file);
    }

    private Visitor as(Hired who) {
        return town.visitor(port, who);
    }

    private int lends(Hired to) {
        return as(lawyer.hired())
                .post(
                        "/api/delegations",
                        Map.of(
                                "to",
                                to.person(),
                                "from",
                                "2026-04-24T00:00:00Z",
                                "until",
                                "2026-05-20T00:00:00Z",
                                "existing",
                                "MOVE"))
                .status();
    }

    private void forTheLawyer(Runnable work) {
        town.standingIn(colleague.hired(), lawyer.hired(), work);
    }

    private List<String> refused(Runnable work) {
        try {
            forTheLawyer(work);
        } catch (Refusal refusal) {
            assertThat(refusal.remedy()).contains("更换承办人员");
            return refusal.reasons().stream().map(Reason::basis).toList();
        }
        throw new AssertionError("it was let through");
    }

    @Test
    void theAssignmentStaysWithTheLawyerHimself() {
        assertThat(lends(colleague.hired())).isEqualTo(201);
        assertThat(refused(() -> bean(HandlingDesk.class).accept(file, version())))
                .containsExactly("法律援助法#46.1");
        assertThat(refused(() -> bean(HandlingDesk.class).decline(file, version(), "本人离岗")))
                .containsExactly("法律援助法#46.1");
        town.run(lawyer.hired(), () -> bean(HandlingDesk.class).accept(file, version()));
    }

    @Test
    void aColleaguePassesOnHowItStandsAndTheRecordSaysForWhom() {
        town.run(lawyer.hired(), () -> bean(HandlingDesk.class).accept(file, version()));
        assertThat(lends(colleague.hired())).isEqualTo(201);
        forTheLawyer(() -> bean(HandlingDesk.class).progress(file, version(), AidStage.FILED, "仲裁委员会已受理, 承办律师返岗后与您联系"));
        var history = as(town.dispatcher)
                .get("/api/records/legalaid.application/" + file.id() + "/history")
                .body();
        assertThat(history.get(0).path("by").path("name").asString()).isEqualTo("测试律师乙（代测试律师甲）");
        assertThat(history.get(0).path("proxyFor").path("name").asString()).isEqualTo("测试律师甲");
        assertThat(history.get(1).path("by").path("name").asString()).isEqualTo("测试律师甲");
    }

    @Test
    void concludingAndTheClosingReportAreTheLawyersOwn() {
        town.run(lawyer.hired(), () -> bean(HandlingDesk.class).accept(file, version()));
        assertThat(lends(colleague.hired())).isEqualTo(201);
        assertThat(refused(() -> bean(HandlingDesk.class).progress(file, version(), AidStage.CONCLUDED, "调解结案")))
                .containsExactly("法律援助法#50");
        assertThat(refused(() -> bean(HandlingDesk.class)
                        .reportClosing(
                                file,
                                version(),
                                new HandlingDesk.Report(CaseResult.MEDIATED, 12, null, "经调解结案", List.of()))))
                .containsExactly("法律援助法#50");
    }

    @Test
    void nothingOfTheClientGoesOutsideTheFirm() {
        Hired outside = town.practitionerOf(town.bureau, "测试他所律师");
        var answer = as(lawyer.hired())
                .post(
                        "/api/delegations",
                        Map.of(
                                "to",
                                outside.person(),
                                "from",
                                "2026-04-24T00:00:00Z",
                                "until",
                                "2026-05-20T00:00:00Z"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().path("code").asString()).isEqualTo("OUTSIDE_FIRM");
        assertThat(answer.body().path("basis").toString()).contains("律师法#38");
    }

    @Test
    void whoIsNotInTheRegisterPassesNothingOn() {
        town.run(lawyer.hired(), () -> bean(HandlingDesk.class).accept(file, version()));
        Hired clerk = town.practitionerOf(town.firm, "测试实习人员");
        assertThat(lends(clerk)).isEqualTo(201);
        assertThatThrownBy(() -> town.standingIn(
                        clerk,
                        lawyer.hired(),
                        () -> bean(HandlingDesk.class).progress(file, version(), AidStage.FILED, "已立案")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Reason::basis)
                                .containsExactly("律师法#25", "律师法#25"));
    }
}
