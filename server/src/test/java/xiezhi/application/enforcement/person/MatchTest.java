package xiezhi.application.enforcement.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import xiezhi.application.enforcement.person.Match.Outcome;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;

@RoomTest
@DisplayName("身份比对 (A13): numbers first, then likeness, then a human")
class MatchTest {
    private static final LocalDate BORN = LocalDate.of(1988, 5, 17);
    private static final DivisionCode HOME = new DivisionCode("970105");

    @Autowired
    ApplicationContext house;

    @Autowired
    Persons persons;

    private Actor prison;
    private Actor county;
    private LocalDate born = BORN;

    @BeforeEach
    void people() {
        born = LocalDate.of(1970, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(10_000));
        TestPeople people = new TestPeople(house);
        UUID gaol = people.unit("测试监狱", UnitType.PRISON, null);
        prison = people.actor(people.officer("收押民警", gaol));
        county = people.actor(people.officer("县局人员", people.county("测试县司法局")));
    }

    @Test
    void theStandardsOwnSampleIsAWomanOf1949() {
        CitizenId sample = new CitizenId("11010519491231002X");
        assertThat(sample.birthDate()).isEqualTo("1949-12-31");
        assertThat(sample.sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void aNumberWithAWrongCheckCharacterIsKeptAsItIsAndNeverVerified() {
        Claim claim = claim(Synthetic.name(), "110105194912310021", true);
        Ref<Person> person = Acting.as(prison, () -> persons.register(claim));
        Person stored = Acting.as(prison, () -> persons.get(person).row());
        assertThat(stored.idStatus()).isEqualTo(IdStatus.MISMATCH);
        assertThat(stored.citizenId()).isNull();
        assertThat(stored.otherId()).isEqualTo(new OtherId("110105194912310021"));
    }

    @Test
    void aVerifiedNumberLinksAcrossUnitsWhenNameOrBirthDateAgrees() {
        CitizenId id = Synthetic.id(BORN, Sex.MALE);
        String name = Synthetic.name();
        Ref<Person> known = Acting.as(prison, () -> persons.register(Claim.citizen(name, id, true)));
        Ref<Person> again = Acting.as(county, () -> persons.register(Claim.citizen(Synthetic.name(), id, true)));
        assertThat(again).isEqualTo(known);
    }

    @Test
    void aVerifiedNumberUnderAnotherNameAndBirthDateIsAConflictForHumans() {
        CitizenId id = Synthetic.id(BORN, Sex.MALE);
        Acting.run(prison, () -> persons.register(Claim.citizen(Synthetic.name(), id, true)));
        Claim other = claim(Synthetic.name(), id.value(), true);
        Match match = Acting.as(county, () -> persons.match(other));
        assertThat(match.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(match.person()).isNull();
        assertThat(match.reasons().getFirst().finding()).contains("冒名顶替");
        assertThatThrownBy(() -> Acting.run(county, () -> persons.register(other)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("IDENTITY_CONFLICT"));
    }

    @Test
    void aNumberOfAnotherRegisterLinksAndAPassportDoesNot() {
        String name = Synthetic.name();
        String number = "P" + Math.abs(name.hashCode());
        Claim first = claim(name, null, false).numbered(NumberKind.PRISON, number, "测试监狱");
        Ref<Person> known = Acting.as(prison, () -> persons.register(first));
        assertThat(Acting.as(county, () -> persons.match(first))).satisfies(match -> {
            assertThat(match.outcome()).isEqualTo(Outcome.LINKED);
            assertThat(match.person()).isEqualTo(known);
        });
        Claim elsewhere = claim(name, null, false).numbered(NumberKind.PRISON, number, "另一监狱");
        assertThat(Acting.as(county, () -> persons.match(elsewhere)).outcome()).isEqualTo(Outcome.CANDIDATES);

        born = born.plusYears(1);
        String foreigner = Synthetic.name();
        Claim withPassport = claim(foreigner, null, false).numbered(NumberKind.PASSPORT, "E" + number, "XAA");
        Acting.run(prison, () -> persons.register(withPassport));
        assertThat(Acting.as(county, () -> persons.match(withPassport)).outcome())
                .isEqualTo(Outcome.CANDIDATES);
    }

    @Test
    void likenessOrdersCandidatesShowsEveryComponentAndNeverMerges() {
        String name = Synthetic.name();
        Claim first = claim(name, null, false);
        Ref<Person> known = Acting.as(prison, () -> persons.register(first));
        Match match = Acting.as(county, () -> persons.match(first));
        assertThat(match.outcome()).isEqualTo(Outcome.CANDIDATES);
        assertThat(match.candidates().getFirst().person()).isEqualTo(known);
        assertThat(match.candidates().getFirst().score()).isEqualTo(30 + 30 + 5 + 10);
        assertThat(match.candidates().getFirst().points()).hasSize(6);
        assertThatThrownBy(() -> Acting.run(county, () -> persons.register(first)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("人工比对");
    }

    @Test
    void aNameThatSoundsTheSameIsFoundToo() {
        int serial = Math.abs(Synthetic.name().hashCode());
        String tail = "甲乙丙丁戊己庚辛".substring(serial % 8) + Synthetic.name();
        Acting.run(prison, () -> persons.register(claim("张晓明" + tail, null, false)));
        Match match = Acting.as(county, () -> persons.match(claim("章小明" + tail, null, false)));
        assertThat(match.candidates().getFirst().points().getFirst().points()).isEqualTo(15);
        assertThat(match.candidates().getFirst().score()).isEqualTo(15 + 30 + 5 + 10);
    }

    @Test
    void whoRefusesHisNameIsRecordedUnderTheNameHeGives() {
        Ref<Person> person = Acting.as(prison, () -> persons.register(Claim.selfReported(Synthetic.name(), Sex.MALE)));
        Person stored = Acting.as(prison, () -> persons.get(person).row());
        assertThat(stored.unidentified()).isTrue();
        assertThat(stored.names()).extracting(OtherName::kind).containsExactly(NameKind.SELF_REPORTED);
        assertThat(stored.idStatus()).isEqualTo(IdStatus.UNVERIFIED);
    }

    private Claim claim(String name, @org.jspecify.annotations.Nullable String number, boolean verified) {
        return new Claim(
                new PersonName(name),
                Sex.MALE,
                born,
                BirthPrecision.DAY,
                IdType.CITIZEN_ID,
                number == null ? null : new OtherId(number),
                verified,
                "CHN",
                HOME,
                null,
                List.of(),
                List.of(),
                null,
                false);
    }
}
