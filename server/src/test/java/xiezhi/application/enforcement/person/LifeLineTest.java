package xiezhi.application.enforcement.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;

@RoomTest
@DisplayName("生命线: told once, kept for ever")
class LifeLineTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Persons persons;

    @Autowired
    Episodes episodes;

    @Autowired
    LifeLine lifeLine;

    @Autowired
    JdbcTemplate jdbc;

    private UUID prison;
    private UUID county;
    private Actor warden;
    private Actor clerk;

    @BeforeEach
    void people() {
        TestPeople people = new TestPeople(house);
        prison = people.unit("清江监狱", UnitType.PRISON, null);
        county = people.county("南屏县司法局");
        warden = people.actor(people.officer("收押民警", prison));
        clerk = people.actor(people.officer("县局人员", county));
    }

    @Test
    void anEntryStandsAtItsTrueDayHoweverLateItWasTold() {
        Ref<Person> person = Acting.as(warden, () -> persons.register(Claim.selfReported("甲某某", Sex.MALE)));
        Ref<Episode> episode = Acting.as(
                warden,
                () -> episodes.open(person, EpisodeKind.PRISON, prison, LocalDate.of(2025, 1, 15), "test", null)
                        .row()
                        .id());
        Acting.run(warden, () -> {
            lifeLine.tell(entry(person, episode, "prison.admitted", LocalDate.of(2025, 1, 15), "收监"));
            lifeLine.tell(entry(person, episode, "detention.began", LocalDate.of(2024, 3, 12), "刑事拘留"));
        });

        List<Line> line = Acting.as(clerk, () -> lifeLine.of(person));

        assertThat(line).extracting(Line::title).containsExactly("刑事拘留", "收监");
        assertThat(line).allSatisfy(one -> assertThat(one.basis()).isNotEmpty());
    }

    @Test
    void whatWasToldCannotBeChangedEvenWithSql() {
        Ref<Person> person = Acting.as(warden, () -> persons.register(Claim.selfReported("乙某某", Sex.MALE)));
        Ref<Line> wrong = Acting.as(
                warden, () -> lifeLine.tell(entry(person, null, "custody.noted", LocalDate.of(2025, 2, 30 - 2), "误记")));
        assertThatThrownBy(() -> jdbc.update("update person.line set title = '改' where id = ?", wrong.id()))
                .hasMessageContaining("只增不改");
        Acting.run(
                warden,
                () -> lifeLine.correct(wrong, entry(person, null, "custody.noted", LocalDate.of(2025, 2, 27), "更正")));
        assertThat(Acting.as(warden, () -> lifeLine.of(person)))
                .extracting(Line::title)
                .containsExactly("更正", "误记");
    }

    @Test
    void prisonAndCommunityCorrectionCannotRunAtOnce() {
        Ref<Person> person = Acting.as(warden, () -> persons.register(Claim.selfReported("丙某某", Sex.MALE)));
        Acting.run(
                warden,
                () -> episodes.open(person, EpisodeKind.PRISON, prison, LocalDate.of(2025, 1, 15), "test", null));

        assertThatThrownBy(() -> Acting.run(
                        clerk,
                        () -> episodes.open(
                                person, EpisodeKind.COMMUNITY, county, LocalDate.of(2026, 1, 20), "test", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("监狱服刑");

        Episode open = Acting.as(
                warden, () -> episodes.current(person, EpisodeKind.PRISON).orElseThrow());
        Acting.run(warden, () -> episodes.close(open.id(), LocalDate.of(2026, 1, 20), "假释"));
        Acting.run(
                clerk,
                () -> episodes.open(person, EpisodeKind.COMMUNITY, county, LocalDate.of(2026, 1, 20), "test", null));
        assertThat(Acting.as(clerk, () -> episodes.of(person))).hasSize(2);
    }

    private static LifeLine.Entry entry(
            Ref<Person> person,
            @org.jspecify.annotations.Nullable Ref<Episode> episode,
            String event,
            LocalDate on,
            String title) {
        return new LifeLine.Entry(
                person,
                episode,
                event,
                on,
                title,
                "清江监狱",
                List.of(new Reason("监狱法#20", "收监后通知家属")),
                List.of("(2025)测执字第1号"),
                Sensitivity.L2);
    }
}
