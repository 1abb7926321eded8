package xiezhi.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("任职与数据范围: what one post allows, and nothing of another")
class ScopeTest {
    @Autowired
    private ApplicationContext house;

    @Autowired
    private People people;

    @Autowired
    private Records records;

    @LocalServerPort
    private int port;

    private TestPeople test;

    @BeforeEach
    void settle() {
        test = new TestPeople(house);
    }

    @Test
    void aPostSeesItsUnitAndWhatIsBelowIt() {
        UUID county = test.county("测试南县司法局");
        UUID office = test.unit("测试东乡司法所", UnitType.JUSTICE_OFFICE, county);
        UUID other = test.county("测试北县司法局");
        Actor officer = test.actor(test.officer("测试甲", county, Administrators.SYSTEM));
        assertThat(officer.scope().units())
                .containsExactlyInAnyOrder(county, office)
                .doesNotContain(other);
        assertThat(officer.unit()).isEqualTo(county);
        assertThat(officer.identity()).isEqualTo("测试南县司法局 测试岗");
    }

    @Test
    void aMoveOfAUnitIsSeenAtOnce() {
        UUID south = test.county("测试南县司法局");
        UUID north = test.county("测试北县司法局");
        UUID office = test.unit("测试迁乡司法所", UnitType.JUSTICE_OFFICE, south);
        assertThat(people.subtree(south)).contains(office);
        Acting.run(Actor.system("测试"), () -> {
            Stored<Unit> before = records.get(Unit.class, Ref.<Unit>of(office));
            Unit u = before.row();
            records.change(
                    new Unit(
                            u.id(),
                            Ref.of(north),
                            u.divisionCode(),
                            u.unitCode(),
                            u.unitType(),
                            u.level(),
                            u.fullName(),
                            u.shortName(),
                            null,
                            null,
                            null,
                            null,
                            u.validFrom(),
                            null),
                    before.version());
        });
        assertThat(people.subtree(south)).doesNotContain(office);
        assertThat(people.subtree(north)).contains(office);
    }

    @Test
    void aRowOfAnotherUnitIsNotFoundByItsId() {
        UUID south = test.county("测试南县司法局");
        UUID north = test.county("测试北县司法局");
        Hired clerk = test.officer("测试甲", south, Administrators.SYSTEM);
        Hired stranger = test.officer("测试乙", north, Administrators.SYSTEM);
        String token = test.token(clerk.person(), false);
        assertThat(Visitor.to(port)
                        .bearer(token)
                        .get("/api/records/identity.post/" + clerk.post())
                        .status())
                .isEqualTo(200);
        assertThat(Visitor.to(port)
                        .bearer(token)
                        .get("/api/records/identity.post/" + stranger.post())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void twoPostsNeverMixUnderSixteenThreads() throws Exception {
        UUID south = test.county("测试南县司法局");
        UUID north = test.county("测试北县司法局");
        Hired first = test.officer("测试双岗", south, "test.south");
        Hired second = test.alsoIn(first.person(), north, "test.north");
        try (var pool = Executors.newFixedThreadPool(16)) {
            List<Future<Boolean>> answers = IntStream.range(0, 400)
                    .mapToObj(i -> pool.submit(
                            i % 2 == 0
                                    ? keepsTo(first, south, "test.south", north)
                                    : keepsTo(second, north, "test.north", south)))
                    .toList();
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
    }

    private Callable<Boolean> keepsTo(Hired post, UUID unit, String duty, UUID never) {
        return () -> Acting.as(people.actorFor(post.person(), post.appointment()), () -> {
            Actor actor = Acting.current();
            boolean rows = records.page(Query.of(Post.class).limit(100)).items().stream()
                    .allMatch(row -> row.placement().unit().equals(unit));
            return rows
                    && actor.duties().equals(Set.of(duty))
                    && !actor.scope().units().contains(never);
        });
    }

    @Test
    void nobodyIsTwoAdministratorsNotEvenOverTwoPosts() {
        UUID county = test.county("测试南县司法局");
        Hired admin = test.officer("测试管理员", county, Administrators.SYSTEM);
        assertThatThrownBy(() -> test.alsoIn(admin.person(), county, Administrators.AUDIT))
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo("MUTUALLY_EXCLUSIVE");
        assertThatThrownBy(() -> test.alsoIn(admin.person(), county, "legalaid.review"))
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo("MUTUALLY_EXCLUSIVE");
        assertThat(people.standings(admin.person())).hasSize(1);
    }

    @Test
    void findsTheHoldersOfADutyAtAUnitButNotBelowIt() {
        UUID county = test.county("测试南县司法局");
        UUID section = test.unit("测试公共法律服务科", UnitType.INTERNAL_DEPARTMENT, county);
        UUID office = test.unit("测试东乡司法所", UnitType.JUSTICE_OFFICE, county);
        Hired chief = test.officer("测试科长", section, "test.review");
        test.officer("测试所员", office, "test.review");
        assertThat(people.holders("test.review", county)).containsExactly(chief.person());
        assertThat(test.actor(chief).unit())
                .as("a section's rows belong to its bureau")
                .isEqualTo(county);
    }

    @Test
    void aSubtreeOfAnUnknownUnitIsNotFound() {
        assertThatThrownBy(() -> people.subtree(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThat(people.nameOf(UUID.randomUUID())).isEqualTo(People.UNKNOWN);
    }
}
