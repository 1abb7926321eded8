package xiezhi.application.government.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.application.government.legalaid.intake.AidFiling;
import xiezhi.application.government.legalaid.intake.IntakeDesk;
import xiezhi.application.government.legalaid.review.ExemptionDesk;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("法律援助法 art. 42: exempt from the check of means, once an officer has seen the proof")
class AidExemptionTest {
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
        clock.set(LocalDate.of(2026, 4, 24), LocalTime.of(10, 0));
        town = new AidTown(house);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void grantsAMigrantWorkersClaimByR4OnceTheReviewerHasSeenThePaper() {
        String id = submit(migrant());
        Visitor reviewer = officer(town.reviewer);
        JsonNode before = reviewer.get("/api/legal-aid/files/" + id).body();
        assertThat(decision(before)).isEqualTo("HOLD/R5");
        assertThat(before.path("ruling").path("value").path("missing").toString())
                .contains("劳动合同");

        JsonNode after = reviewer.post(
                        "/api/legal-aid/files/" + id + "/verify-exemption",
                        Map.of(
                                "version",
                                version(before),
                                "exemption",
                                "MIGRANT_WAGE_INJURY",
                                "source",
                                "ORIGINAL_SEEN",
                                "paper",
                                "劳动合同和居住证"))
                .body();
        assertThat(decision(after)).as(after.toString()).isEqualTo("GRANT/R4");
        assertThat(after.path("ruling").path("reasons").toString()).contains("法律援助法#42.3");
        assertThat(after.path("facts").toString())
                .contains("劳动合同和居住证")
                .contains("查看证明原件")
                .contains("测试审查员");
        assertThat(after.path("history").toString()).contains("核对免予核查证明");
    }

    @Test
    void lendsNoBeliefToAnApplicantWhoSaysThatItIsProved() {
        String id = submit(town.with(migrant(), "exemptionProved", true));
        JsonNode file = officer(town.reviewer).get("/api/legal-aid/files/" + id).body();
        assertThat(decision(file)).isEqualTo("HOLD/R5");
        JsonNode counter = officer(town.clerk)
                .post("/api/legal-aid/counter", town.with(migrant(), "exemptionProved", true))
                .body();
        assertThat(decision(counter)).isEqualTo("HOLD/R5");
    }

    @Test
    void letsTheCounterRecordTheProofToo() {
        Visitor clerk = officer(town.clerk);
        JsonNode file = clerk.post("/api/legal-aid/counter", migrant()).body();
        assertThat(file.path("actions").toString()).contains("verify-exemption");
        String id = file.path("application").path("id").asString();
        JsonNode after = clerk.post(
                        "/api/legal-aid/files/" + id + "/verify-exemption",
                        Map.of(
                                "version",
                                version(file),
                                "exemption",
                                "SOCIAL_ASSISTANCE",
                                "source",
                                "SHARED_DATA",
                                "paper",
                                "社会救助信息系统"))
                .body();
        assertThat(decision(after)).as(after.toString()).isEqualTo("GRANT/R4");
        assertThat(after.path("ruling").path("reasons").toString())
                .contains("法律援助法#42.2")
                .doesNotContain("法律援助法#42.3"); // what was claimed, but nobody saw
    }

    @Test
    void tellsWhereTheExemptionDoesNotHelp() {
        Ref<AidApplication> file = town.asCitizen(
                town.citizen,
                () -> house.getBean(IntakeDesk.class)
                        .submit(
                                AidFiling.read(town.with(town.wages(), "matter", "SUPPORT"), LocalDate.of(2026, 4, 24)),
                                town.citizen)
                        .file()
                        .ref());
        assertThatThrownBy(() -> town.run(
                        town.reviewer,
                        () -> house.getBean(ExemptionDesk.class)
                                .verify(
                                        file,
                                        town.version(file),
                                        Exemption.MIGRANT_WAGE_INJURY,
                                        ProofSource.ORIGINAL_SEEN,
                                        "劳动合同",
                                        null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("劳动报酬或者工伤赔偿");
    }

    /** Case A4: wages, exempt, so neither household nor assets were asked for. */
    private Map<String, Object> migrant() {
        Map<String, Object> body = new HashMap<>(town.wages());
        List.of("household", "incomeTotal12m", "assets").forEach(body::remove);
        body.put("exemptions", List.of("MIGRANT_WAGE_INJURY"));
        return body;
    }

    private String submit(Map<String, Object> body) {
        Visitor me = Visitor.to(port).bearer(town.token(town.citizen));
        town.proveIdentity(town.citizen);
        String draft =
                me.post("/api/hall/legal-aid/drafts", body).body().path("id").asString();
        Visitor.Answer sent = me.post("/api/hall/legal-aid/drafts/" + draft + "/submit", Map.of());
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);
        String id = sent.body().path("id").asString();
        officer(town.clerk).post("/api/legal-aid/files/" + id + "/receive", Map.of("version", 1));
        return id;
    }

    private Visitor officer(Hired who) {
        return town.visitor(port, who);
    }

    private static int version(JsonNode file) {
        return file.path("application").path("version").asInt();
    }

    private static String decision(JsonNode file) {
        JsonNode value = file.path("ruling").path("value");
        return value.path("decision").asString() + "/" + value.path("route").asString();
    }
}
