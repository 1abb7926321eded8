package xiezhi.application.enforcement.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;

@RoomTest
@DisplayName("封存 (A12c): a sealed record answers as if there were none")
class SealTest {
    private static final LocalDate BORN = LocalDate.of(2009, 6, 15);

    @Autowired
    ApplicationContext house;

    @Autowired
    Persons persons;

    @Autowired
    Episodes episodes;

    @Autowired
    Seals seals;

    @Autowired
    LifeLine lifeLine;

    @Autowired
    Records records;

    private UUID prison;
    private Actor warden;
    private Actor ministry;

    @BeforeEach
    void people() {
        TestPeople people = new TestPeople(house);
        prison = people.unit("测试未成年犯管教所", UnitType.PRISON, null);
        warden = people.actor(people.officer("管教民警", prison, PersonDuty.READ));
        Actor leader = people.actor(people.officer("厅领导", people.root(), PersonDuty.READ));
        ministry = new Actor(
                leader.person(),
                leader.account(),
                leader.name(),
                leader.kind(),
                leader.level(),
                leader.appointment(),
                leader.unit(),
                leader.identity(),
                leader.duties(),
                Scope.EVERYTHING,
                null,
                "local");
    }

    @Test
    void aSealedPersonIsSeenByWhoHasHimInHandAndByNobodyAbove() {
        CitizenId id = Synthetic.id(BORN, Sex.MALE);
        Ref<Person> person = Acting.as(warden, () -> persons.register(Claim.citizen(Synthetic.name(), id, true)));
        Ref<Episode> episode = served(person);
        assertThat(seen(ministry, person)).isTrue();

        Acting.run(warden, () -> seals.seal(person, List.of(episode), List.of(), "测试判决", reasons()));
        assertThat(seen(ministry, person)).isFalse();
        assertThat(seen(warden, person)).as("the prison that has him in hand").isTrue();
        assertThat(lines(ministry, person)).isZero();

        Acting.run(warden, () -> episodes.close(episode, LocalDate.of(2026, 11, 1), "刑满释放"));
        assertThat(seen(warden, person)).as("after release").isFalse();
        assertThat(seen(Actor.system("期限"), person)).isTrue();
    }

    @Test
    void aClaimThatMeansASealedPersonIsAnsweredAsIfHeWereUnknown() {
        for (int i = 0; i < 5; i++) {
            CitizenId sealedId = Synthetic.id(BORN, Sex.MALE);
            String sealedName = Synthetic.name();
            Claim sealedClaim =
                    Claim.citizen(sealedName, sealedId, true).numbered(NumberKind.PRISON, "S" + i + BORN, "测试");
            Ref<Person> person = Acting.as(warden, () -> persons.register(sealedClaim));
            Ref<Episode> episode = served(person);
            Acting.run(warden, () -> {
                seals.seal(person, List.of(episode), List.of(), "测试判决", reasons());
                episodes.close(episode, LocalDate.of(2026, 11, 1), "刑满释放");
            });
            Claim unknown = Claim.citizen(Synthetic.name(), Synthetic.id(BORN, Sex.MALE), true)
                    .numbered(NumberKind.PRISON, "N" + i + BORN, "测试");
            assertThat(Acting.as(ministry, () -> persons.match(sealedClaim)))
                    .isEqualTo(Acting.as(ministry, () -> persons.match(unknown)));
            assertThat(found(ministry, sealedName)).isEqualTo(found(ministry, Synthetic.name()));
        }
    }

    @Test
    void aLaterCaseOfHisIsSeenWithoutTheSealedOne() {
        CitizenId id = Synthetic.id(BORN, Sex.MALE);
        Ref<Person> person = Acting.as(warden, () -> persons.register(Claim.citizen(Synthetic.name(), id, true)));
        Ref<Episode> juvenile = served(person);
        Acting.run(warden, () -> {
            seals.seal(person, List.of(juvenile), List.of(), "测试判决", reasons());
            episodes.close(juvenile, LocalDate.of(2026, 11, 1), "刑满释放");
        });
        Ref<Episode> adult = Acting.as(
                warden,
                () -> episodes.open(person, EpisodeKind.PRISON, prison, LocalDate.of(2030, 1, 1), "测试", null)
                        .row()
                        .id());
        assertThat(seen(ministry, person)).isTrue();
        assertThat(Acting.as(
                                ministry,
                                () -> records.page(Query.of(Episode.class).where("person", person)))
                        .items())
                .extracting(stored -> stored.row().id())
                .containsExactly(adult);
        assertThat(lines(ministry, person)).as("told of the sealed episode").isZero();
    }

    private Ref<Episode> served(Ref<Person> person) {
        return Acting.as(warden, () -> {
            Ref<Episode> episode = episodes.open(
                            person, EpisodeKind.PRISON, prison, LocalDate.of(2026, 8, 1), "测试", null)
                    .row()
                    .id();
            lifeLine.tell(new LifeLine.Entry(
                    person,
                    episode,
                    "prison.admitted",
                    LocalDate.of(2026, 8, 1),
                    "收监",
                    "测试未成年犯管教所",
                    reasons(),
                    List.of(),
                    Sensitivity.L2));
            return episode;
        });
    }

    private boolean seen(Actor by, Ref<Person> person) {
        return Acting.as(by, () -> records.find(Person.class, person.id())).isPresent();
    }

    private int lines(Actor by, Ref<Person> person) {
        return Acting.as(by, () -> records.page(Query.of(Line.class).where("person", person)))
                .items()
                .size();
    }

    private List<?> found(Actor by, String name) {
        return Acting.as(by, () -> records.page(Query.of(Person.class).search(name)))
                .items();
    }

    private static List<Reason> reasons() {
        return List.of(new Reason("刑事诉讼法#286", "犯罪时不满十八周岁, 被判处五年有期徒刑以下刑罚"));
    }
}
