package xiezhi.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xiezhi.kernel.code.Degree;
import xiezhi.kernel.code.DivisionLevel;
import xiezhi.kernel.code.Education;
import xiezhi.kernel.code.Ethnicity;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.code.MaritalStatus;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.number.DocumentNumber;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Labelled;

/** What holds of every data element and every code set of the kernel. */
class ElementsTest {
    private static final List<Record> ELEMENTS = List.of(
            new CitizenId("11010519491231002X"),
            new PersonName("测试张三"),
            new OtherId("E12345678"),
            new Mobile("13800138000"),
            new Address("演示省南屏市演示路1号"),
            new Email("ceshi@example.com"),
            new BankAccount("6222000000000000001"),
            new CreditCode("31230000M00020001L"),
            new LicenceNumber("13201202611000123"),
            new DivisionCode("970102"),
            new CaseNumber("(2026)玄援民字第57号"),
            new DocumentNumber("苏司通〔2026〕128号"),
            Money.yuan(1800),
            new PlainText("一行"),
            new LongText("两\n行"));

    private static final List<Class<? extends Labelled>> CODE_SETS = List.of(
            Sex.class,
            MaritalStatus.class,
            Ethnicity.class,
            Education.class,
            Degree.class,
            IdType.class,
            DivisionLevel.class,
            Register.class);

    @Test
    void haveEachTheirOwnIdentifier() {
        assertThat(ELEMENTS)
                .extracting(e -> e.getClass().getAnnotation(Element.class).id())
                .doesNotHaveDuplicates();
    }

    @Test
    void holdOneValueAndFitTheirSize() {
        assertThat(ELEMENTS).allSatisfy(element -> {
            assertThat(element.getClass().getRecordComponents())
                    .hasSize(1)
                    .extracting("name")
                    .containsExactly("value");
            assertThat(element.getClass().getAnnotation(Element.class).size()).isPositive();
            assertThat(element.getClass().getAnnotation(Element.class).format()).isNotBlank();
        });
    }

    @Test
    void neverShowAValueThatIsSealed() {
        assertThat(ELEMENTS.stream()
                        .filter(e -> e.getClass().getAnnotation(Element.class).sealed()))
                .hasSizeGreaterThan(5)
                .allSatisfy(element -> {
                    Object value = element.getClass()
                            .getRecordComponents()[0]
                            .getAccessor()
                            .invoke(element);
                    assertThat(element.toString()).contains("**").isNotEqualTo(value);
                });
    }

    @Test
    void carryEachCodeOnceAndALabelForIt() {
        assertThat(CODE_SETS).allSatisfy(set -> {
            assertThat(set.getAnnotation(CodeSet.class)).isNotNull();
            assertThat(Arrays.stream(set.getEnumConstants()).map(Labelled::code))
                    .doesNotHaveDuplicates();
            assertThat(Arrays.stream(set.getEnumConstants()).map(Labelled::label))
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        });
        assertThat(Ethnicity.values()).hasSize(56 + 2);
        assertThat(Ethnicity.JINO.code()).isEqualTo("56");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "a\u202Eb", "a\u2067b", "a\uDBFFb", "a\uFFFEb", "a\nb"})
    void refuseInOneLineWhatCannotBeSeen(String text) {
        assertThatThrownBy(() -> new PlainText(text)).isInstanceOf(Unfit.class);
    }

    @Test
    void keepLinesTabsAndRareCharactersOfALongText() {
        LongText text = new LongText("\uFEFF第一行\r\n\t第二行𠮷\r第三行 ");
        assertThat(text.value()).isEqualTo("第一行\n\t第二行𠮷\n第三行");
    }

    @Test
    void letNoSumOfMoneyBeRoundedInSilence() {
        assertThat(Money.of("52824").dividedBy(2).dividedBy(12)).isEqualTo(Money.of("2201.00"));
        assertThat(Money.of("100").dividedBy(3)).isEqualTo(Money.of("33.33"));
        assertThatThrownBy(() -> Money.of("0.001")).isInstanceOf(Unfit.class);
        assertThat(Money.of("2201.00").isMoreThan(Money.of("2200.00"))).isTrue();
        assertThat(Money.signed("-1").isNegative()).isTrue();
    }

    @Test
    void computeTheCheckCharactersOfTheNumberingService() {
        assertThat(CreditCodeReading.checkCharacter("31320000MD0123456")).isEqualTo('M');
        assertThat(CreditCodeReading.checkCharacter("32320100466000123")).isEqualTo('8');
        assertThat(CreditCodeReading.checkCharacter("34320000509876543")).isEqualTo('D');
        assertThat(CitizenIdRules.checkCharacter("32010219900307123")).isEqualTo('9');
    }

    @Test
    void refuseACreditCodeWithItsStandardAndTheBadPlace() {
        assertThat(new CreditCode(" 31230000m00020001l ").value()).isEqualTo("31230000M00020001L");
        assertThatThrownBy(() -> new CreditCode("31230000M0002000I5")).isInstanceOfSatisfying(Unfit.class, unfit -> {
            assertThat(unfit).hasMessageContaining("第17位");
            assertThat(unfit.faults().getFirst().basis()).isEqualTo("GB 32100-2015");
            assertThat(unfit.faults().getFirst().remedy()).isNotBlank();
        });
        assertThatThrownBy(() -> new CreditCode("31230000M00020001M"))
                .hasMessageContaining("校验位")
                .hasMessageNotContaining("第18位");
    }

    @Property
    void findEveryWrongCharacterOfACreditCode(
            @ForAll @IntRange(min = 0, max = 17) int place, @ForAll @IntRange(min = 0, max = 30) int to) {
        String code = "31230000M00020001L";
        char other = "0123456789ABCDEFGHJKLMNPQRTUWXY".charAt(to);
        String typo = code.substring(0, place) + other + code.substring(place + 1);
        assertThat(CreditCodeReading.of(typo).fault() == null).isEqualTo(typo.equals(code));
    }

    @Property
    void knowADivisionByItsPath(@ForAll @IntRange(min = 110_000, max = 979_999) int six) {
        DivisionCode code = new DivisionCode(String.valueOf(six));
        assertThat(code.path()).last().isEqualTo(code);
        assertThat(code.path())
                .allSatisfy(above -> assertThat(above.contains(code)).isTrue());
        assertThat(code.path().getFirst().level()).isEqualTo(DivisionLevel.PROVINCE);
    }
}
