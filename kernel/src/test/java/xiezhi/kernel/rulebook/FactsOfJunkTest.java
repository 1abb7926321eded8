package xiezhi.kernel.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rulebook.FactsTest.Form;
import xiezhi.kernel.sentence.SentenceFacts;
import xiezhi.kernel.time.DeadlineFacts;

/** Facts under attack: whatever stands in a body, the answer is a record or a refusal, never a failure. */
class FactsOfJunkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    @Property(tries = 3000)
    void neverFailsOtherwiseThanByRefusing(
            @ForAll("junk") Object a, @ForAll("junk") Object b, @ForAll("junk") Object c) {
        refusesOrReads(SentenceFacts.class, Map.of("kind", a, "term", b, "start", c));
        refusesOrReads(
                SentenceFacts.class,
                Map.of("kind", "fixed-term", "term", b, "start", "2026-01-01", "credit", a, "combined", c));
        refusesOrReads(
                SentenceFacts.class,
                Map.of(
                        "kind",
                        "拘役",
                        "term",
                        "P2M",
                        "start",
                        "2026-01-01",
                        "custody",
                        List.of(Map.of("from", a, "to", b, "measure", c))));
        refusesOrReads(DeadlineFacts.class, Map.of("start", a, "term", b, "suspensions", c));
        refusesOrReads(
                Form.class,
                Map.of("name", a, "citizenId", b, "household", List.of(Map.of("name", a, "income", c, "opponent", b))));
        refusesOrReads(
                Form.class,
                Map.of(
                        "name",
                        "测试",
                        "count",
                        a,
                        "share",
                        b,
                        "reason",
                        c,
                        "unit",
                        a,
                        "received",
                        b,
                        "term",
                        c,
                        "sexes",
                        List.of(a)));
    }

    @Provide
    static Arbitrary<Object> junk() {
        Arbitrary<Object> chosen = Arbitraries.of(
                "",
                "P99999Y",
                "P2147483647D",
                "P-1Y",
                "1e999999999",
                "NaN",
                Double.NaN,
                Double.POSITIVE_INFINITY,
                -1,
                Long.MAX_VALUE,
                1e300,
                "9999-12-31",
                "+999999999-12-31",
                "2026-02-29",
                true,
                List.of(),
                Map.of(),
                Arrays.asList(1, null),
                "\u202E",
                "\uD800",
                "=1",
                "男",
                "P0D",
                new BigDecimal("1e400"),
                new BigDecimal("1e999999999"),
                new BigDecimal("1e-999999999"),
                "PT99999H",
                "99999WD",
                0.1,
                "fixed-term",
                "２０２６-０１-０１",
                Map.of("from", 1),
                List.of(List.of(1)));
        return Arbitraries.oneOf(
                chosen,
                Arbitraries.strings().ofMaxLength(30).asGeneric(),
                Arbitraries.longs().asGeneric(),
                Arbitraries.doubles().asGeneric());
    }

    private static void refusesOrReads(Class<? extends Record> type, Map<String, Object> given) {
        Throwable thrown = catchThrowable(() -> Facts.read(type, given, TODAY));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(Unfit.class);
        }
    }
}
