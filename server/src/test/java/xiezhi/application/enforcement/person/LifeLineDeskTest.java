package xiezhi.application.enforcement.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import xiezhi.application.enforcement.person.line.LifeLines;
import xiezhi.application.enforcement.person.line.Purpose;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("生命线查阅: by name and number, for a purpose, quickly, and noted")
class LifeLineDeskTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Persons persons;

    @Autowired
    Episodes episodes;

    @Autowired
    LifeLines lifeLines;

    @Autowired
    Trail trail;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private TestPeople people;
    private Hired warden;
    private Hired helper;
    private Visitor visitor;
    private Ref<Person> person;
    private String name;
    private CitizenId id;

    @BeforeEach
    void somebodyInPrison() {
        people = new TestPeople(house);
        UUID prison = people.unit("测试监狱", UnitType.PRISON, people.root());
        warden = people.officer("管教民警", prison, "prison.ward", PersonDuty.READ);
        helper = people.officer("帮教人员", prison, "resettlement.county");
        visitor = Visitor.to(port).bearer(people.token(warden.person(), true));
        name = Synthetic.name();
        id = Synthetic.id(LocalDate.of(1975, 2, 3), Sex.MALE);
        person = Acting.as(people.actor(warden), () -> persons.register(Claim.citizen(name, id, true)));
        Ref<Episode> custody = Acting.as(
                people.actor(warden),
                () -> episodes.open(person, EpisodeKind.PRISON, prison, LocalDate.of(2019, 1, 1), "test", null)
                        .row()
                        .id());
        jdbc.update("""
                insert into person.line (id, version, unit, created_at, created_by, changed_at, changed_by, person, episode, kind, event,
                    occurred, recorded, title, source_organ, basis, documents, level)
                select gen_random_uuid(), 1, p.unit, now(), p.created_by, now(), p.created_by, p.id, ?, 'PRISON',
                    case when g % 2 = 0 then 'prison.points' else 'prison.released' end,
                    date '2019-01-01' + g, now(), '记载 ' || g, '测试监狱',
                    '[{"basis":"个人信息保护法#13","finding":"按法定职责记载"}]', '[]', 'L2'
                from person.person p, generate_series(1, 2000) g where p.id = ?""", custody.id(), person.id());
    }

    @Test
    void twoThousandEntriesAreReadAsOneLife() {
        LifeLines.Life life = Acting.as(people.actor(warden), () -> lifeLines.of(person, Purpose.CUSTODY));
        assertThat(life.lines()).hasSize(2000);
    }

    @Test
    void whoHelpsAfterReleaseSeesTheReleaseAndNotThePoints() {
        Visitor help = Visitor.to(port).bearer(people.token(helper.person(), true));
        var life = help.get("/api/life-lines/" + person + "?purpose=RESETTLE_HELP");
        assertThat(life.status()).as(life.raw().body()).isEqualTo(200);
        assertThat(life.body().path("lines").size()).isEqualTo(1000);
        assertThat(life.body().path("withheld").asInt()).isEqualTo(1000);
        assertThat(life.raw().body()).doesNotContain("prison.points");
        assertThat(help.get("/api/life-lines/" + person + "?purpose=CUSTODY").status())
                .as("another's purpose")
                .isEqualTo(403);
    }

    @Test
    void aPersonIsFoundByNameByNumberAndAmongThoseInHand() {
        assertThat(visitor.get("/api/persons?q=" + encoded(name.substring(0, name.length() - 1)))
                        .raw()
                        .body())
                .contains(person.toString());
        assertThat(visitor.get("/api/persons?q=" + id.value())
                        .body()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(visitor.get("/api/persons?kind=PRISON").raw().body()).contains(name);
        assertThat(visitor.get("/api/persons?kind=COMMUNITY").raw().body()).doesNotContain(name);
    }

    @Test
    void anotherUnitFindsNobodyAndIsToldSoInTheSameWords() {
        Hired stranger = people.officer("外县人员", people.county("测试外县司法局"), "community.office");
        Visitor other = Visitor.to(port).bearer(people.token(stranger.person(), true));
        assertThat(other.get("/api/persons?q=" + encoded(name))
                        .body()
                        .path("items")
                        .size())
                .isZero();
        var hidden = other.get("/api/persons/" + person);
        var unknown = other.get("/api/persons/" + UUID.randomUUID());
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body().path("detail").asString())
                .isEqualTo(unknown.body().path("detail").asString());
    }

    @Test
    void whoHasLookedIsKnownWithThePurpose() {
        visitor.get("/api/life-lines/" + person + "?purpose=CUSTODY");
        trail.flush();
        var looks = visitor.get("/api/persons/" + person + "/looks");
        assertThat(looks.status()).isEqualTo(200);
        assertThat(looks.raw().body()).contains("CUSTODY").contains("测试监狱");
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
