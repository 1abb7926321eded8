package xiezhi.kernel.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.time.Term;
import xiezhi.kernel.time.WorkdayFacts;

/** Facts: how loose values become a record, and how everything wrong with them is told at once. */
class FactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    record Member(
            @Item("姓名") PersonName name,
            @Item("收入") Money income,
            @Item("对方当事人") boolean opponent) {}

    record Form(
            @Item("姓名") PersonName name,
            @Item("公民身份号码") @Nullable CitizenId citizenId,
            @Item("性别") @Nullable Sex sex,
            @Item("家庭成员") @Nullable List<Member> household,
            @Item("户主") @Nullable Member head,
            @Item("性别集") @Nullable Set<Sex> sexes,
            @Item("单位") @Nullable Ref<Form> unit,
            @Item("收到") @Nullable Instant received,
            @Item(value = "件数", min = 1) @Nullable Integer count,
            @Item("比例") @Nullable BigDecimal share,
            @Item(value = "事由", size = 5) @Nullable String reason,
            @Item("期间") @Nullable Term term) {}

    @Test
    void readsEveryKindOfValue() {
        UUID unit = UUID.randomUUID();
        Form form = Facts.read(
                Form.class,
                Map.ofEntries(
                        Map.entry("name", " 测试张三"),
                        Map.entry("citizenId", "11010519491231002x"),
                        Map.entry("sex", "1"),
                        Map.entry("household", List.of(Map.of("name", "测试李四", "income", 1800, "opponent", "否"))),
                        Map.entry("head", Map.of("name", "测试王五", "income", "1,800.50", "opponent", true)),
                        Map.entry("sexes", List.of("male", "FEMALE", "男")),
                        Map.entry("unit", unit.toString()),
                        Map.entry("received", "2026-05-06T09:00:00+08:00"),
                        Map.entry("count", 3.0),
                        Map.entry("share", "0.75"),
                        Map.entry("reason", "讨薪"),
                        Map.entry("term", "7WD")),
                TODAY);
        assertThat(form.name().value()).isEqualTo("测试张三");
        assertThat(form.citizenId().value()).isEqualTo("11010519491231002X");
        assertThat(form.sex()).isEqualTo(Sex.MALE);
        assertThat(form.household()).containsExactly(new Member(new PersonName("测试李四"), Money.yuan(1800), false));
        assertThat(form.head().income()).hasToString("1800.50");
        assertThat(form.sexes()).containsExactlyInAnyOrder(Sex.MALE, Sex.FEMALE);
        assertThat(form.unit().id()).isEqualTo(unit);
        assertThat(form.received()).isEqualTo("2026-05-06T01:00:00Z");
        assertThat(form.count()).isEqualTo(3);
        assertThat(form.share()).isEqualByComparingTo("0.75");
        assertThat(form.term()).isEqualTo(Term.workingDays(7));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceWithItsPlace() {
        Map<String, Object> given = Map.of(
                "citizenId", "110105194912310021",
                "sex", "maybe",
                "household",
                        List.of(
                                Map.of("name", "测试李四", "opponent", true),
                                "测试王五",
                                Map.of("name", "=1", "income", -1, "opponent", 1)),
                "count", 0,
                "reason", "写得太长的事由",
                "unit", "7",
                "age", 30);
        assertThat(faults(Form.class, given).stream().map(Fault::field))
                .containsExactlyInAnyOrder(
                        "age",
                        "name",
                        "citizenId",
                        "sex",
                        "household[0].income",
                        "household[1]",
                        "household[2].name",
                        "household[2].income",
                        "household[2].opponent",
                        "unit",
                        "count",
                        "reason");
    }

    @Test
    void refusesANumberOfABirthThatIsYetToCome() {
        Map<String, String> given = Map.of("name", "测试张三", "citizenId", "11010519491231002X");
        Unfit refused =
                catchThrowableOfType(Unfit.class, () -> Facts.read(Form.class, given, LocalDate.of(1940, 1, 1)));
        assertThat(refused.faults().getFirst().basis()).isEqualTo("GB 11643-1999");
    }

    @Test
    void takesNothingAndBlanksForAbsent() {
        Map<String, Object> given = new HashMap<>(Map.of("name", "测试张三", "citizenId", "  "));
        given.put("sex", null);
        Form form = Facts.read(Form.class, given, TODAY);
        assertThat(form.citizenId()).isNull();
        assertThat(form.sex()).isNull();
    }

    @Test
    void readsDatesAsPeopleWriteThemButNotWhatCouldMeanTwo() {
        for (String date : List.of("2026-05-06", "20260506", "2026-5-6", "2026/5/6", "2026.5.6", "2026年5月6日")) {
            assertThat(Facts.read(WorkdayFacts.class, Map.of("start", date, "days", 1), TODAY)
                            .start())
                    .isEqualTo("2026-05-06");
        }
        for (String date : List.of("05/06/2026", "26-05-06", "2026-02-30", "2026-13-01", "0x20", "今天")) {
            assertThat(faults(WorkdayFacts.class, Map.of("start", date, "days", 1)))
                    .extracting(Fault::field)
                    .containsExactly("start");
        }
    }

    private static List<Fault> faults(Class<? extends Record> type, Map<String, ?> given) {
        return catchThrowableOfType(Unfit.class, () -> Facts.read(type, given, TODAY))
                .faults();
    }
}
