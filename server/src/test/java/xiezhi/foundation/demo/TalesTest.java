package xiezhi.foundation.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.foundation.identity.PersonKind;
import xiezhi.foundation.identity.Separation;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.CreditCode;
import xiezhi.kernel.identity.LicenceNumber;

@DisplayName("演示省: an invented province that looks like one")
class TalesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final List<Crew> crews = Places.counties().stream()
            .map(county -> new Crew(county, "970121", Map.of()))
            .toList();
    private final List<CaseTale> tales = Tales.of(crews, TODAY);

    @Test
    void thereIsAFileInEveryState() {
        assertThat(tales.stream().map(CaseTale::reaches).collect(toSet())).containsAll(EnumSet.allOf(AidState.class));
    }

    @Test
    void somethingEndsTodayAndSomethingIsLate() {
        Set<LocalDate> begun = tales.stream()
                .filter(tale -> tale.reaches() == AidState.SUBMITTED || tale.reaches() == AidState.UNDER_REVIEW)
                .map(CaseTale::begins)
                .collect(toSet());
        assertThat(begun).contains(TODAY.minusDays(7), TODAY.minusDays(12)); // seven days for the review, art. 43
    }

    @Test
    void noStoryBeginsInTheFuture() {
        assertThat(tales).allSatisfy(tale -> assertThat(tale.begins()).isBeforeOrEqualTo(TODAY));
    }

    @Test
    void unitsFormOneTreeOfFiveLevelsUnderTheUnusedPrefix() {
        List<Unit> units = new Places(TODAY.minusYears(2)).all();
        assertThat(units).filteredOn(unit -> unit.parent() == null).hasSize(1);
        assertThat(units.stream().map(Unit::level).collect(toSet())).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(units)
                .filteredOn(unit -> unit.level() > 1)
                .allMatch(unit -> unit.divisionCode().startsWith("97"));
        assertThat(units.stream().map(Unit::unitCode).collect(toSet())).hasSameSizeAs(units);
    }

    @Test
    void numbersAreWellFormedAndBelongToNobody() {
        for (int i = 0; i < 400; i++) {
            CitizenId id = CitizenId.of(Cast.citizenId("970121", 1940 + i % 60, i), TODAY);
            assertThat(id.value()).startsWith("97");
            assertThat(Cast.name(i)).startsWith("演示");
        }
        assertThat(new CreditCode(Cast.lawFirm("970121", 3)).division()).isEqualTo("970121");
        assertThat(new LicenceNumber(Cast.licence("970121", 2012, true, 7)).year())
                .isEqualTo(2012);
    }

    @Test
    void everyRoleHasItsAccountAndNoAdministratorDoesBusiness() {
        Set<String> logins = new HashSet<>();
        for (Role role : Role.values()) {
            assertThat(logins.add(role.login)).isTrue();
            assertThat(Separation.violated(role.duties)).as(role.login).isEmpty();
            assertThat(role.personName()).startsWith("演示");
        }
        assertThat(Role.LAWYER.kind()).isEqualTo(PersonKind.PRACTITIONER);
    }
}
