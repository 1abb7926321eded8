package xiezhi.foundation.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.ChangedMeanwhile;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.RecordType;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("记录库: one store for every record standard")
class RecordsTest {
    @Autowired
    Records records;

    @Autowired
    Rendering rendering;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SchemaDraft draft;

    private final UUID unit = UUID.randomUUID();
    private final UUID otherUnit = UUID.randomUUID();
    private final Actor officer = SampleFiles.officer(UUID.randomUUID(), unit);

    @Test
    void givesBackWhatWasStored() {
        SampleFile file = SampleFiles.file("样(2026)1号", "测试𠮷㐂", LocalDate.of(2026, 4, 24));
        Acting.run(officer, () -> {
            records.add(file);
            assertThat(records.get(SampleFile.class, file.id()).row()).isEqualTo(file);
        });
    }

    @Test
    void sealsWhatIsSensitiveAndFindsItByItsWholeValue() {
        SampleFile file = SampleFiles.file("样(2026)2号", "测试王五", LocalDate.of(2026, 4, 24));
        Acting.run(officer, () -> {
            records.add(file);
            Map<String, Object> row = jdbc.queryForMap(
                    "select * from sample.file where id = ?", file.id().id());
            assertThat(row.toString()).doesNotContain(SampleFiles.ONE.value()).doesNotContain("测试经过");
            assertThat(numbers(Query.of(SampleFile.class).search(SampleFiles.ONE.value())))
                    .contains("样(2026)2号");
            assertThat(numbers(Query.of(SampleFile.class).where("citizenId", SampleFiles.ONE.value())))
                    .contains("样(2026)2号");
        });
    }

    @Test
    void namesWhatARowRefersToAsItIsCalledNow() {
        SampleFile one = SampleFiles.file("样(2026)31号", "测试甲", LocalDate.of(2026, 4, 24));
        SampleFile two =
                SampleFiles.file("样(2026)32号", "测试乙", LocalDate.of(2026, 4, 24)).linkedTo(one);
        Acting.run(officer, () -> {
            records.add(one);
            Stored<SampleFile> stored = records.add(two);
            assertThat(rendering.row(stored).get("titles")).hasToString("{linked=样(2026)31号}");
            records.change(one.numbered("样(2026)33号"), 1);
            assertThat(rendering.row(stored).get("titles")).hasToString("{linked=样(2026)33号}");
        });
    }

    @Test
    void showsRowsMaskedUnlessAPurposeAndADutyAskForMore() {
        SampleFile file = SampleFiles.file("样(2026)3号", "测试赵六", LocalDate.of(2026, 4, 24));
        Acting.run(officer, () -> {
            Stored<SampleFile> stored = records.add(file);
            Map<String, Object> shown = rendering.row(stored);
            assertThat(shown).containsEntry("citizenId", "230102********0011").containsEntry("story", "******");
            assertThat(shown.get("masked")).asString().contains("citizenId", "story");
            assertThatThrownBy(() -> rendering.unmasked(stored, "核对身份")).isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void hidesOtherUnitsRowsAndDoesNotSayThatTheyExist() {
        SampleFile file = SampleFiles.file("样(2026)4号", "测试钱七", LocalDate.of(2026, 4, 24));
        Acting.run(officer, () -> records.add(file));
        Acting.run(SampleFiles.officer(UUID.randomUUID(), otherUnit), () -> {
            assertThatThrownBy(() -> records.get(SampleFile.class, file.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> records.change(file.numbered("样(2026)44号"), 1))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> records.place(SampleFile.class, file.id(), Placement.in(otherUnit)))
                    .isInstanceOf(NotFound.class);
            assertThat(numbers(Query.of(SampleFile.class))).doesNotContain("样(2026)4号");
            assertThat(records.count(Query.of(SampleFile.class), 100)).isZero();
        });
    }

    @Test
    void letsACitizenSeeHisOwnRowsAndALawyerThoseOfHisTeam() {
        UUID citizen = UUID.randomUUID();
        UUID lawyer = UUID.randomUUID();
        SampleFile file = SampleFiles.file("样(2026)5号", "测试孙八", LocalDate.of(2026, 4, 24));
        Acting.run(
                officer,
                () -> records.add(file, Placement.in(unit).ownedBy(citizen).with(Set.of(lawyer))));
        Acting.run(
                SampleFiles.citizen(citizen),
                () -> assertThat(numbers(Query.of(SampleFile.class))).containsExactly("样(2026)5号"));
        Acting.run(
                SampleFiles.citizen(UUID.randomUUID()),
                () -> assertThat(numbers(Query.of(SampleFile.class))).isEmpty());
        Acting.run(SampleFiles.officer(lawyer, otherUnit), () -> records.get(SampleFile.class, file.id()));
        Acting.run(
                SampleFiles.practitioner(lawyer, otherUnit),
                () -> assertThat(numbers(Query.of(SampleFile.class))).containsExactly("样(2026)5号"));
    }

    @Test
    void refusesToWriteWhenNobodyActs() {
        SampleFile file = SampleFiles.file("样(2026)6号", "测试周九", LocalDate.of(2026, 4, 24));
        assertThatThrownBy(() -> records.add(file)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> records.page(Query.of(SampleFile.class))).isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesAChangeOfARowThatAnotherChangedMeanwhileAndShowsTheRowAsItIs() {
        SampleFile file = SampleFiles.file("样(2026)7号", "测试吴十", LocalDate.of(2026, 4, 24));
        Acting.run(officer, () -> {
            records.add(file);
            records.change(file.numbered("样(2026)77号"), 1);
            assertThatThrownBy(() -> records.change(file.numbered("样(2026)777号"), 1))
                    .isInstanceOfSatisfying(
                            ChangedMeanwhile.class,
                            e -> assertThat(((Stored<?>) e.current()).version()).isEqualTo(2));
        });
    }

    @Test
    void keepsEveryVersion() {
        SampleFile file = SampleFiles.file("样(2026)8号", "测试郑一", LocalDate.of(2026, 4, 24));
        Acting.run(officer, () -> {
            records.add(file);
            records.change(file.numbered("样(2026)88号"), 1);
            records.change(file.numbered("样(2026)888号"), 2);
            List<Stored<SampleFile>> past = records.history(SampleFile.class, file.id());
            assertThat(past).extracting(p -> p.row().number()).containsExactly("样(2026)88号", "样(2026)8号");
            assertThat(past.getLast().row()).isEqualTo(file);
        });
        assertThatThrownBy(() -> jdbc.update("update records.version set version = 9"))
                .hasMessageContaining("只增不改");
    }

    @Test
    void turnsPagesByKeyInEveryOrderWithoutLosingOrRepeatingARow() {
        UUID[] units = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
        Actor wide = SampleFiles.officer(UUID.randomUUID(), units);
        Acting.run(wide, () -> {
            for (int i = 0; i < 47; i++) {
                records.add(
                        SampleFiles.file(
                                "页" + i, "测试页", LocalDate.of(2026, 1, 1).plusDays(i % 5)),
                        Placement.in(units[i % 3]));
            }
            for (String sort : new String[] {"id", "-id", "receivedOn", "-receivedOn", "-closedOn", "number"}) {
                assertThat(walk(Query.of(SampleFile.class).sortedBy(sort).limit(10)))
                        .hasSize(47)
                        .doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void findsRowsByTwoCharactersOfANameAndByTheBeginningOfANumber() {
        Acting.run(officer, () -> {
            records.add(SampleFiles.file("XZ20260001", "测试欧阳·小明", LocalDate.of(2026, 4, 24)));
            assertThat(numbers(Query.of(SampleFile.class).search("欧阳"))).containsExactly("XZ20260001");
            assertThat(numbers(Query.of(SampleFile.class).search("xz2026"))).containsExactly("XZ20260001");
            assertThat(numbers(Query.of(SampleFile.class).search("小阳"))).isEmpty();
        });
    }

    @Test
    void takesNoTextOfAUserIntoItsStatements() {
        Acting.run(officer, () -> {
            for (String hostile :
                    List.of("'; drop table sample.file; --", "a' & !b | c:*", "\\", "((", "%", "\u202e", "'")) {
                assertThat(numbers(Query.of(SampleFile.class).search(hostile))).isEmpty();
            }
            assertThatThrownBy(() -> numbers(Query.of(SampleFile.class).where("number = '' or 1=1 --", "x")))
                    .isInstanceOf(Unfit.class);
            assertThatThrownBy(() -> numbers(Query.of(SampleFile.class).sortedBy("number; drop")))
                    .isInstanceOf(Unfit.class);
            assertThatThrownBy(() -> numbers(Query.of(SampleFile.class).after("not a cursor")))
                    .isInstanceOf(Unfit.class);
            assertThatThrownBy(() -> numbers(Query.of(SampleFile.class).where("receivedOn", "昨天")))
                    .isInstanceOf(Unfit.class);
        });
    }

    @Test
    void theTableOfARecordEqualsTheRecord() {
        assertThat(draft.of(RecordType.of(SampleFile.class))).isEmpty();
    }

    @Test
    void draftsTheColumnThatAFieldStillLacks() {
        jdbc.execute("alter table sample.file drop column linked");
        try {
            assertThat(draft.of(RecordType.of(SampleFile.class)))
                    .containsExactly("alter table sample.file add column linked uuid;");
        } finally {
            jdbc.execute("alter table sample.file add column linked uuid");
        }
    }

    private List<String> numbers(Query<SampleFile> query) {
        return records.page(query).items().stream().map(s -> s.row().number()).toList();
    }

    private List<String> walk(Query<SampleFile> first) {
        List<String> seen = new ArrayList<>();
        Query<SampleFile> query = first;
        while (true) {
            Page<SampleFile> page = records.page(query);
            page.items().forEach(s -> seen.add(s.row().number()));
            if (page.next() == null) {
                return seen;
            }
            query = first.after(page.next());
        }
    }
}
