package xiezhi.application.enforcement.person.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Overlap;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.kernel.record.Ref;

@DisplayName("生命线规则: overlaps, gaps, the primary custodian, and who needs to know")
class LifeRulesTest {
    private static final Ref<Person> SOMEBODY = Ref.next();

    @ParameterizedTest(name = "{1} beginning beside {0}: {2}")
    @CsvSource({
        "PRISON, PRISON, ILLEGAL",
        "PRISON, COMMUNITY, ILLEGAL",
        "COMMUNITY, PRISON, ILLEGAL",
        "PRISON, RESETTLEMENT, ILLEGAL",
        "REHAB, RESETTLEMENT, ILLEGAL",
        "REHAB, PRISON, LEGAL",
        "POLITICAL_RIGHTS, COMMUNITY, LEGAL",
        "RESETTLEMENT, POLITICAL_RIGHTS, LEGAL",
        "RESETTLEMENT, COMMUNITY, LEGAL",
    })
    void someStatusesRunSideBySideAndSomeCannot(EpisodeKind before, EpisodeKind next, Overlap.Judgment judgment) {
        assertThat(Overlap.between(episode(before, "2026-01-01", null), episode(next, "2026-03-01", null))
                        .value())
                .isEqualTo(judgment);
    }

    @Test
    void theDayOfAHandOverBelongsToBoth() {
        Episode prison = episode(EpisodeKind.PRISON, "2025-01-15", "2027-01-20");
        assertThat(Overlap.between(prison, episode(EpisodeKind.COMMUNITY, "2027-01-20", null))
                        .value())
                .isEqualTo(Overlap.Judgment.APART);
        assertThat(Overlap.between(prison, episode(EpisodeKind.COMMUNITY, "2027-01-19", null))
                        .value())
                .isEqualTo(Overlap.Judgment.ILLEGAL);
    }

    @Test
    void thePrisonHoldsWhoeverIsInItWhileARehabilitationTermRunsOn() {
        List<Episode> both = List.of(
                episode(EpisodeKind.REHAB, "2025-03-15", null),
                episode(EpisodeKind.PRISON, "2026-02-01", "2026-08-01"));
        assertThat(Custodian.on(LocalDate.of(2026, 5, 1), both).orElseThrow().kind())
                .isEqualTo(EpisodeKind.PRISON);
        assertThat(Custodian.on(LocalDate.of(2026, 9, 1), both).orElseThrow().kind())
                .isEqualTo(EpisodeKind.REHAB);
    }

    @Test
    void onTheDayOfParoleTheCountyHoldsThePerson() {
        List<Episode> both = List.of(
                episode(EpisodeKind.PRISON, "2025-01-15", "2027-01-20"),
                episode(EpisodeKind.COMMUNITY, "2027-01-20", null));
        assertThat(Custodian.on(LocalDate.of(2027, 1, 20), both).orElseThrow().kind())
                .isEqualTo(EpisodeKind.COMMUNITY);
    }

    @Test
    void daysForWhichNobodyAnswersAreAGapUnlessThePersonWentFree() {
        Episode paroled = episode(EpisodeKind.PRISON, "2020-01-15", "2022-09-15", "假释");
        Episode county = episode(EpisodeKind.COMMUNITY, "2022-09-24", null);
        assertThat(Gaps.gaps(List.of(paroled, county)))
                .extracting(Gaps.Gap::from, Gaps.Gap::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2022, 9, 16), LocalDate.of(2022, 9, 23)));
        Episode free = episode(EpisodeKind.PRISON, "2020-01-15", "2022-09-15", "刑满释放");
        assertThat(Gaps.gaps(List.of(free, episode(EpisodeKind.PRISON, "2025-01-01", null))))
                .isEmpty();
    }

    @Test
    void aConflictLastsAsLongAsBothSayTheyHoldThePerson() {
        List<Gaps.Conflict> conflicts = Gaps.conflicts(List.of(
                episode(EpisodeKind.COMMUNITY, "2026-03-01", null),
                episode(EpisodeKind.PRISON, "2026-09-01", "2026-11-01")));
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.getFirst().from()).isEqualTo("2026-09-01");
        assertThat(conflicts.getFirst().to()).isEqualTo("2026-11-01");
        assertThat(conflicts.getFirst().reasons()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} sees {2} of {1} at {3}: {4}")
    @CsvSource({
        "RESETTLE_HELP, PRISON, prison.points, L2, false",
        "RESETTLE_HELP, PRISON, prison.talk, L3, false",
        "RESETTLE_HELP, PRISON, prison.complaint, L3, false",
        "RESETTLE_HELP, PRISON, prison.released, L2, true",
        "RESETTLE_HELP, PRISON, prison.risk, L3, true",
        "RESETTLE_HELP, RESETTLEMENT, resettlement.visit, L3, true",
        "CC_SUPERVISION, PRISON, court.judged, L3, true",
        "CC_SUPERVISION, PRISON, prison.points, L2, false",
        "CC_SUPERVISION, REHAB, drugrehab.diagnosis, L4, false",
        "CUSTODY, PRISON, prison.points, L2, true",
        "REHAB_TREATMENT, REHAB, drugrehab.diagnosis, L4, true",
        "PROCURATOR_SUPERVISION, PRISON, prison.complaint, L4, true",
        "PROCURATOR_SUPERVISION, PRISON, prison.informant, L5, false",
        "DISCLOSURE, PRISON, prison.released, L2, false",
    })
    void eachPurposeSeesItsOwnAndOfTheOthersWhatItNeeds(
            Purpose purpose, EpisodeKind kind, String event, Sensitivity level, boolean shown) {
        assertThat(NeedToKnow.shows(purpose, new NeedToKnow.Facts(kind, event, level)))
                .isEqualTo(shown);
    }

    private static Episode episode(EpisodeKind kind, String from, @Nullable String to) {
        return episode(kind, from, to, to == null ? null : "终止");
    }

    private static Episode episode(EpisodeKind kind, String from, @Nullable String to, @Nullable String how) {
        return new Episode(
                Ref.next(),
                SOMEBODY,
                kind,
                Ref.of(UUID.randomUUID()),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                how,
                "test",
                null);
    }
}
