package xiezhi.application.enforcement.drugrehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("戒毒医疗: two signatures, a chain of hands, and what only the doctor may know")
class ClinicTest {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    private RehabCentre centre;

    @SuppressWarnings("NullAway.Init")
    private Ref<RehabCase> rehab;

    @BeforeEach
    void build() {
        clock.set("2025-07-01");
        centre = new RehabCentre(house, port);
        rehab = centre.admitted("2025-03-15");
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void movesTheStockOnlyWithTheSecondSignature() {
        Ref<NarcoticEntry> in = entered("IN", 100);
        assertThat(centre.attempt(centre.doctor, NarcoticEntry.class, in, "countersign", Map.of())
                        .raw()
                        .body())
                .contains("登记人不能复核");
        centre.act(centre.secondDoctor, NarcoticEntry.class, in, "countersign", Map.of());
        assertThat(line(in).balance()).isEqualTo(100);
        assertThat(line(in).serial()).isEqualTo(1);

        Ref<NarcoticEntry> out = entered("DISPENSE", 30);
        assertThat(line(out).balance()).isNull();
        centre.act(centre.secondDoctor, NarcoticEntry.class, out, "countersign", Map.of());
        assertThat(line(out).balance()).isEqualTo(70);

        Ref<NarcoticEntry> tooMuch = entered("DISPENSE", 71);
        Visitor.Answer short1 =
                centre.attempt(centre.secondDoctor, NarcoticEntry.class, tooMuch, "countersign", Map.of());
        assertThat(short1.status()).isEqualTo(409);
        assertThat(short1.raw().body()).contains("结存不足");
        centre.act(centre.doctor, NarcoticEntry.class, tooMuch, "void", Map.of("text", "数量登记有误"));
        assertThat(line(tooMuch).state()).isEqualTo(NarcoticState.VOID);
    }

    @Test
    void passesASampleFromHandToHand() {
        Ref<UrineTest> sample = taken("样1");
        assertThat(centre.attempt(centre.doctor, UrineTest.class, sample, "send", Map.of())
                        .raw()
                        .body())
                .contains("还没有见证人");
        centre.act(centre.brigade, UrineTest.class, sample, "witness", Map.of());
        centre.act(centre.doctor, UrineTest.class, sample, "send", Map.of());
        centre.act(centre.secondDoctor, UrineTest.class, sample, "receive", Map.of("intact", true));
        centre.act(centre.secondDoctor, UrineTest.class, sample, "test", Map.of("device", "测试仪", "result", "NEGATIVE"));
        assertThat(centre.attempt(centre.secondDoctor, UrineTest.class, sample, "countersign", Map.of())
                        .status())
                .isEqualTo(409);
        centre.act(centre.doctor, UrineTest.class, sample, "countersign", Map.of());
        UrineTest row = centre.look(UrineTest.class, sample).row();
        assertThat(row.state()).isEqualTo(SampleState.RESULTED);
        assertThat(row.chain()).extracting(UrineTest.Hand::what).containsExactly("采样封存", "见证采样", "送检", "接收");
    }

    @Test
    void endsASampleWhoseSealIsBroken() {
        Ref<UrineTest> sample = taken("样2");
        centre.act(centre.brigade, UrineTest.class, sample, "witness", Map.of());
        centre.act(centre.doctor, UrineTest.class, sample, "send", Map.of());
        centre.act(centre.secondDoctor, UrineTest.class, sample, "receive", Map.of("intact", false));
        assertThat(centre.look(UrineTest.class, sample).row().state()).isEqualTo(SampleState.VOID);
    }

    @Test
    void showsAnInfectionToTheDoctorAloneAndEvenToHimOnlyForAPurpose() {
        Visitor.Answer made = centre.at(centre.doctor)
                .post(
                        "/api/records/drugrehab.infection-flag",
                        Map.of("rehab", rehab.toString(), "infection", "HIV", "day", "2025-07-01"));
        assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
        String id = made.body().path("id").asString();
        String path = "/api/records/drugrehab.infection-flag";
        for (Hired other : java.util.List.of(
                centre.head, centre.brigade, centre.assess, centre.psych, centre.reception, centre.bureau)) {
            assertThat(centre.at(other).get(path).status()).isIn(403, 404);
            assertThat(centre.at(other).get(path + "/" + id).status()).isIn(403, 404);
            assertThat(centre.at(other).get("/api/search?q=HIV").raw().body()).doesNotContain(id);
        }
        assertThat(centre.at(centre.head)
                        .get("/api/cases/drugrehab.case/" + rehab)
                        .raw()
                        .body())
                .doesNotContain("infection");
        assertThat(centre.at(centre.doctor).get(path + "/" + id).raw().body()).doesNotContain("\"HIV\"");
        assertThat(centre.at(centre.doctor)
                        .get(path + "/" + id + "?purpose=REHAB_TREATMENT")
                        .raw()
                        .body())
                .contains("HIV");
    }

    private Ref<NarcoticEntry> entered(String move, int amount) {
        Map<String, Object> form =
                new java.util.HashMap<>(Map.of("medicine", "测试药品 5mg", "move", move, "amount", amount, "batch", "批1"));
        if (move.equals("DISPENSE")) {
            form.put("patient", rehab.toString());
            form.put("prescriberLicence", "测麻处001");
        }
        return centre.begin(centre.doctor, NarcoticEntry.class, "enter", form);
    }

    private NarcoticEntry line(Ref<NarcoticEntry> ref) {
        return centre.look(NarcoticEntry.class, ref).row();
    }

    private Ref<UrineTest> taken(String sample) {
        return centre.begin(
                centre.doctor,
                UrineTest.class,
                "take",
                Map.of("rehab", rehab.toString(), "sample", sample, "seal", "封" + sample));
    }
}
