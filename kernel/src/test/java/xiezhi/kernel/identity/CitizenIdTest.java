package xiezhi.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Unfit;

@DisplayName("GB 11643: the citizen identity number")
class CitizenIdTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Test
    void tellsBirthSexAndSequence() {
        CitizenId id = CitizenId.of("11010519491231002X", TODAY);
        assertThat(id.birthDate()).isEqualTo("1949-12-31");
        assertThat(id.sex()).isEqualTo(Sex.FEMALE);
        assertThat(id.sequence()).isEqualTo("002");
        assertThat(id.division().value()).isEqualTo("110105");
    }

    @Test
    void showsItselfMaskedAndNeverInARefusal() {
        assertThat(new CitizenId("11010519491231002X")).hasToString("110105********002X");
        assertThatThrownBy(() -> CitizenId.of("110105194912310021", TODAY))
                .isInstanceOf(Unfit.class)
                .hasMessageNotContaining("1949123");
    }

    @Test
    void comesOfAgeOnTheBirthdayItself() {
        CitizenId id = CitizenId.of("11010119560701002X", TODAY);
        assertThat(id.ageOn(LocalDate.of(2026, 6, 30))).isEqualTo(69);
        assertThat(id.ageOn(LocalDate.of(2026, 7, 1))).isEqualTo(70);
    }

    @Test
    void refusesAYearThatNobodyLivesFrom() {
        String first17 = "23010200000101001";
        String number = first17 + CitizenIdRules.checkCharacter(first17);
        assertThat(CitizenIdRules.on(TODAY).read(number).fault()).isEqualTo(CitizenIdFault.BIRTH_DATE);
    }

    @Test
    void marksTheDemonstrationProvince() {
        String first17 = "97010118900101001";
        CitizenIdReading reading = CitizenIdRules.on(TODAY).read(first17 + CitizenIdRules.checkCharacter(first17));
        assertThat(reading.notes()).containsExactly(CitizenIdNote.SYNTHETIC);
    }

    @Property
    void findsEverySingleWrongDigit(
            @ForAll @DateRange(min = "1900-01-01", max = "2025-12-31") LocalDate birth,
            @ForAll @IntRange(min = 0, max = 999) int sequence,
            @ForAll @IntRange(min = 0, max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String first17 = "230102%tY%<tm%<td%03d".formatted(birth, sequence);
        String number = first17 + CitizenIdRules.checkCharacter(first17);
        CitizenId id = CitizenIdRules.on(TODAY).read(number).orRefuse();
        assertThat(id.birthDate()).isEqualTo(birth);
        char wrong = (char) ('0' + (number.charAt(place) - '0' + shift) % 10);
        String typo = number.substring(0, place) + wrong + number.substring(place + 1);
        assertThat(CitizenIdRules.on(TODAY).read(typo).id()).isNull();
    }
}
