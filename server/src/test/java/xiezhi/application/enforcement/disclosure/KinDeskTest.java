package xiezhi.application.enforcement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.disclosure.relative.KinForms;
import xiezhi.application.enforcement.disclosure.relative.OwnKin;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.TestPrison;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;

@RoomTest
@DisplayName("亲属关系核实: whom a relative means, and what the person himself says to it")
class KinDeskTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private DisclosureHouse here;

    @BeforeEach
    void build() {
        here = new DisclosureHouse(house, clock, port);
    }

    @AfterEach
    void back() {
        clock.letGo();
    }

    @Test
    void thePersonHimselfSaysYesAndTakesItBack() {
        UUID wife = here.relative("测试妻子", true);
        String id = here.asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        Ref<Kinship> ref = Ref.of(UUID.fromString(id));
        Ref<Person> person = here.prison.row(CustodyFile.class, here.inmate).person();
        here.prison.act(here.kin, Kinship.class, ref, "confirm", new KinForms.Confirmed(person, "结婚证测字第1号", false));
        OwnKin own = house.getBean(OwnKin.class);
        Actor himself = here.prison.people().actor(here.kin);
        Acting.run(himself, () -> own.agree(person, ref.id()));
        assertThat(here.sight(wife, id).status()).isEqualTo(200);
        Ref<Person> stranger = here.prison
                .row(
                        CustodyFile.class,
                        here.prison.serving(LocalDate.of(2024, 3, 12), "3年", LocalDate.of(2026, 11, 20)))
                .person();
        assertThatThrownBy(() -> Acting.run(himself, () -> own.object(stranger, ref.id())))
                .hasMessageContaining("不是查询您的");
        Acting.run(himself, () -> own.object(person, ref.id()));
        assertThat(here.sight(wife, id).status()).isEqualTo(404);
    }

    @Test
    void theDeskSeesWhoMayBeMeantAndWhatHeSaidOfHisRelatives() {
        CustodyFile file = here.prison.row(CustodyFile.class, here.inmate);
        here.relatives(file.person(), "测试妻子", "测试外人");
        UUID wife = here.relative("测试妻子", true);
        String id = here.asked(wife, KinRelation.SPOUSE, file.name().value())
                .path("id")
                .asString();
        String path = "/api/disclosure-desk/kin/" + id;
        JsonNode candidate = here.visitor(here.kin.person()).get(path).body().get(0);
        assertThat(candidate.path("number").asString()).isEqualTo(file.number());
        assertThat(candidate.path("relatives").get(0).path("name").asString()).isEqualTo("测试妻子");
        assertThat(candidate.path("relatives").get(0).path("asker").asBoolean()).isTrue();
        assertThat(candidate.path("relatives").get(1).path("name").asString()).doesNotContain("外人");
        assertThat(candidate.path("name").asString()).contains("*");
        assertThat(here.visitor(here.writer.person()).get(path).status()).isEqualTo(403);
        here.seal();
        assertThat(here.visitor(here.kin.person()).get(path).body()).isEmpty();
    }

    @Test
    void nobodyElsewhereCanBeConfirmed() {
        UUID wife = here.relative("测试妻子", true);
        String id = here.asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        clock.set(LocalDate.of(2024, 1, 8), LocalTime.of(10, 0));
        TestPrison other = new TestPrison(house);
        clock.set(LocalDate.of(2026, 12, 1), LocalTime.of(10, 0));
        Ref<CustodyFile> elsewhere = other.serving(LocalDate.of(2024, 3, 12), "3年", LocalDate.of(2026, 11, 20));
        Ref<Person> stranger = other.row(CustodyFile.class, elsewhere).person();
        assertThatThrownBy(() -> here.prison.act(
                        here.kin,
                        Kinship.class,
                        Ref.of(UUID.fromString(id)),
                        "confirm",
                        new KinForms.Confirmed(stranger, "结婚证", false)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不在本单位");
    }
}
