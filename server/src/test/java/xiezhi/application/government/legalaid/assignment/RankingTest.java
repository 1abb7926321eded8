package xiezhi.application.government.legalaid.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.application.government.lawyer.Institution;
import xiezhi.application.government.lawyer.InstitutionForm;
import xiezhi.application.government.lawyer.InstitutionStatus;
import xiezhi.application.government.lawyer.PracticeField;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.lawyer.PractitionerCategory;
import xiezhi.application.government.lawyer.PractitionerStatus;
import xiezhi.application.government.lawyer.Practitioners.Candidate;
import xiezhi.application.government.lawyer.ServiceLanguage;
import xiezhi.application.government.legalaid.assignment.Ranking.Ranked;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CreditCode;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

@DisplayName("法律援助法 arts 26, 43: who is named")
class RankingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final Institution FIRM = new Institution(
            Ref.next(),
            new CreditCode("91350100M000100Y43"),
            "测试律师事务所",
            InstitutionForm.GENERAL_PARTNERSHIP,
            new DivisionCode("970102"),
            InstitutionStatus.ACTIVE,
            null,
            null,
            null);

    @Test
    void namesTheLeastBurdenedFirstAndThenTheOneWhoHasWaitedLongest() {
        Candidate busy = lawyer("测试甲", PractitionerStatus.PRACTISING, DAY.minusYears(9), true);
        Candidate rested = lawyer("测试乙", PractitionerStatus.PRACTISING, DAY.minusYears(9), true);
        Candidate recent = lawyer("测试丙", PractitionerStatus.PRACTISING, DAY.minusYears(9), true);
        Map<UUID, Load> loads = Map.of(
                id(busy),
                new Load(3, DAY.minusDays(90)),
                id(rested),
                new Load(1, DAY.minusDays(60)),
                id(recent),
                new Load(1, DAY.minusDays(2)));
        assertThat(Ranking.rank(needs(false, false, Set.of()), List.of(busy, recent, rested), loads))
                .extracting(ranked -> ranked.candidate().person().name().value())
                .containsExactly("测试乙", "测试丙", "测试甲");
    }

    @Test
    void passesOverTheSuspendedWithTheArticle() {
        Ranked only = rank(
                lawyer("测试甲", PractitionerStatus.SUSPENDED, DAY.minusYears(9), true), needs(false, false, Set.of()));
        assertThat(only.eligible()).isFalse();
        assertThat(only.reasons()).extracting(Reason::basis).containsExactly("法律援助法#61.2");
    }

    @Test
    void asksForThreeFullYearsWhereLifeIsAtStake() {
        assertThat(rank(
                                lawyer("测试甲", PractitionerStatus.PRACTISING, DAY.minusYears(3), true),
                                needs(true, false, Set.of()))
                        .eligible())
                .isTrue();
        Ranked young = rank(
                lawyer("测试乙", PractitionerStatus.PRACTISING, DAY.minusYears(3).plusDays(1), true),
                needs(true, false, Set.of()));
        assertThat(young.eligible()).isFalse();
        assertThat(young.reasons()).extracting(Reason::basis).containsExactly("法律援助法#26");
    }

    @Test
    void asksForSomebodyVersedInMinors() {
        assertThat(rank(
                                lawyer("测试甲", PractitionerStatus.PRACTISING, DAY.minusYears(9), false),
                                needs(false, true, Set.of()))
                        .reasons())
                .extracting(Reason::basis)
                .containsExactly("未成年人保护法#104");
    }

    @Test
    void keepsTheOtherSidesFirmAway() {
        assertThat(rank(
                                lawyer("测试甲", PractitionerStatus.PRACTISING, DAY.minusYears(9), true),
                                needs(false, false, Set.of(FIRM.id().id())))
                        .reasons())
                .extracting(Reason::basis)
                .containsExactly("律师法#39");
    }

    @Test
    void asksForTheLanguageAndForTheSexThatAVictimAsksFor() {
        Candidate man = lawyer("测试甲", PractitionerStatus.PRACTISING, DAY.minusYears(9), true);
        assertThat(rank(man, wishes(ServiceLanguage.SIGN, null)).reasons())
                .containsExactly(new Reason("法律援助法#45.2", "不会手语"));
        Ranked passedOver = rank(man, wishes(null, Sex.FEMALE));
        assertThat(passedOver.eligible()).isFalse();
        assertThat(passedOver.reasons()).extracting(Reason::finding).containsExactly("受援人是受害人, 希望由女承办人员办理");
        assertThat(rank(man, wishes(ServiceLanguage.MANDARIN, Sex.MALE)).eligible())
                .isTrue();
    }

    private static Needs wishes(@Nullable ServiceLanguage language, @Nullable Sex sex) {
        return new Needs(
                PracticeField.CRIMINAL, false, false, true, language, sex, Set.of(), Set.of(), Set.of(), 12, DAY);
    }

    @Test
    void stopsAtTheCap() {
        Candidate full = lawyer("测试甲", PractitionerStatus.PRACTISING, DAY.minusYears(9), true);
        assertThat(Ranking.rank(needs(false, false, Set.of()), List.of(full), Map.of(id(full), new Load(12, DAY)))
                        .getFirst()
                        .eligible())
                .isFalse();
        assertThat(Ranking.rank(needs(false, false, Set.of()), List.of(full), Map.of(id(full), new Load(11, DAY)))
                        .getFirst()
                        .eligible())
                .isTrue();
    }

    private static Ranked rank(Candidate candidate, Needs needs) {
        return Ranking.rank(needs, List.of(candidate), Map.of()).getFirst();
    }

    private static UUID id(Candidate candidate) {
        return candidate.person().id().id();
    }

    private static Needs needs(boolean threeYears, boolean forMinor, Set<UUID> otherSide) {
        return new Needs(
                PracticeField.CRIMINAL, threeYears, forMinor, true, null, null, otherSide, Set.of(), Set.of(), 12, DAY);
    }

    private static Candidate lawyer(String name, PractitionerStatus status, LocalDate criminalSince, boolean minors) {
        return new Candidate(
                new Practitioner(
                        Ref.next(),
                        "1970120150000%04d".formatted(Math.abs(name.hashCode()) % 10_000),
                        new PersonName(name),
                        Sex.MALE,
                        PractitionerCategory.FULL_TIME,
                        FIRM.id(),
                        status,
                        LocalDate.of(2010, 1, 1),
                        criminalSince,
                        Set.of(PracticeField.CRIMINAL),
                        Set.of(ServiceLanguage.MANDARIN),
                        minors,
                        new DivisionCode("970102"),
                        null,
                        true,
                        UUID.randomUUID().toString()),
                FIRM);
    }
}
