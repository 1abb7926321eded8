package xiezhi.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("行政区划 (GB/T 2260): names from the province down, dated, and found by what a person types")
class DivisionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private final Divisions divisions = Divisions.shipped().and(Divisions.read(new StringReader("""
                    # 某地的沿革: 改名, 撤销, 乡镇
                    code,name,english,from,until
                    970200,澜水市,,,2001-01-31
                    970200,澜溪市,,2001-02-01,
                    970203,旧桥区,,1990-01-01,2010-06-30
                    110101001,东华门街道
                    """)));

    @Test
    void nameAPathFromTheProvinceToTheCounty() {
        assertThat(names("970121")).containsExactly("演示省", "南屏市", "南屏县");
        assertThat(names("970121102")).endsWith("南屏县", "清水湾乡");
        assertThat(Divisions.shipped().fullName("970121")).isEqualTo("演示省南屏市南屏县");
    }

    @Test
    void leaveOutNamesThatAreNoPlace() {
        assertThat(names("110105")).containsExactly("北京市", "朝阳区");
        assertThat(names("419001")).containsExactly("河南省", "济源市");
        assertThat(names("441900")).containsExactly("广东省", "东莞市");
    }

    @Test
    void nameATownshipByItsCountyWhereItIsNotListedItself() {
        assertThat(names("970121199")).containsExactly("演示省", "南屏市", "南屏县");
    }

    @Test
    void knowNothingOfACodeThatNobodyListed() {
        assertThat(names("970199")).isEmpty();
        assertThat(names("000000")).isEmpty();
        assertThat(divisions.said("970199", TODAY)).isEqualTo("970199");
    }

    @Test
    void keepTheNameOfTheDay() {
        assertThat(divisions.said("970200", LocalDate.of(2001, 1, 31))).isEqualTo("演示省澜水市（970200）");
        assertThat(divisions.said("970200", LocalDate.of(2001, 2, 1))).isEqualTo("演示省澜溪市（970200）");
        assertThat(divisions.said("970202", LocalDate.of(1999, 1, 1))).isEqualTo("演示省澜水市云溪区（970202）");
    }

    @Test
    void keepTheLastNameOfACodeThatWasAbolished() {
        assertThat(names("970203")).endsWith("旧桥区");
        assertThat(divisions.find("970203").orElseThrow().stands(TODAY)).isFalse();
    }

    @Test
    void areFoundByNameNearestFirst() {
        assertThat(found("南屏")).startsWith("970100", "970121").contains("970102");
        assertThat(found("南屏县")).startsWith("970121");
        assertThat(found("演示 青石")).startsWith("970102");
        assertThat(found("东华门")).containsExactly("110101001");
    }

    @Test
    void areFoundByTheBeginningOfTheCode() {
        assertThat(found("9701"))
                .startsWith("970100", "970102", "970121", "970122")
                .hasSizeLessThanOrEqualTo(20);
        assertThat(found("970121")).startsWith("970121");
    }

    @Test
    void offerWhatWasAbolishedToNobodyWhoDoesNotNameItsCode() {
        assertThat(found("旧桥")).isEmpty();
        assertThat(found("970203")).containsExactly("970203");
    }

    @Test
    void findNothingForNothingAndNoMoreThanAsked() {
        assertThat(found("  ")).isEmpty();
        assertThat(found("哪儿也不是")).isEmpty();
        assertThat(found("市")).hasSize(20);
    }

    @Test
    void listEveryCodeOnceInOrder() {
        List<String> codes =
                Divisions.shipped().all().stream().map(Division::code).toList();
        assertThat(codes).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(3_000);
        assertThat(codes).allMatch(code -> code.matches("[1-9]\\d{5}(\\d{3})?"));
        assertThat(codes)
                .allSatisfy(code -> assertThat(
                                Divisions.shipped().path(code, TODAY).getFirst().code())
                        .endsWith("0000"));
    }

    private List<String> names(String code) {
        return divisions.path(code, TODAY).stream().map(Division::name).toList();
    }

    private List<String> found(String typed) {
        return new DivisionSearch(divisions)
                .find(typed, TODAY, 20).stream().map(Division::code).toList();
    }
}
