package xiezhi.kernel.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import xiezhi.kernel.rule.Reason;

/** 刑法 arts. 41, 44, 47: what must hold of every sentence, whatever its term. */
class SentenceTermTest {
    private static final LocalDate START = LocalDate.of(2026, 6, 1);

    @Test
    void saysStepByStepHowTheDayCameAbout() {
        SentenceFacts facts = new SentenceFacts(
                Penalty.FIXED_TERM,
                Period.parse("P2Y6M"),
                LocalDate.of(2017, 12, 28),
                Period.parse("P2Y1M3D"),
                null,
                null);
        assertThat(SentenceTerm.rule(facts).reasons())
                .containsExactly(
                        new Reason("刑法#47", "有期徒刑2年6个月, 自2017-12-28起计算"),
                        new Reason("刑诉法解释#202", "刑期至对应日的前一日2020-06-27届满"),
                        new Reason("刑法#47", "折抵2年1个月3日, 刑期至2018-05-24止"));
    }

    @Test
    void namesTheRateOfTheArticleForPublicSurveillance() {
        Custody custody = new Custody(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 10), null);
        SentenceFacts facts =
                new SentenceFacts(Penalty.PUBLIC_SURVEILLANCE, Period.ofYears(1), START, null, List.of(custody), null);
        assertThat(SentenceTerm.rule(facts).reasons())
                .contains(new Reason("刑法#41", "先行羁押10日 (首尾日均计, 重叠日只计一次), 羁押一日折抵刑期二日"));
    }

    @Test
    void saysOnlyWhatApplies() {
        Custody custody = new Custody(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 10), Measure.DETENTION);
        SentenceFacts facts =
                new SentenceFacts(Penalty.FIXED_TERM, Period.ofMonths(6), START, null, List.of(custody), null);
        assertThat(SentenceTerm.rule(facts).reasons())
                .containsExactly(
                        new Reason("刑法#47", "有期徒刑6个月, 自2026-06-01起计算"),
                        new Reason("刑诉法解释#202", "刑期至对应日的前一日2026-11-30届满"),
                        new Reason("刑法#47", "先行羁押10日 (首尾日均计, 重叠日只计一次), 羁押一日折抵刑期一日"),
                        new Reason("刑法#47", "共折抵10日, 刑期至2026-11-20止"));
    }

    @Test
    void saysAtWhatRateDesignatedResidenceCounts() {
        Custody held = new Custody(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 3), Measure.DETENTION);
        Custody resided = new Custody(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 8), Measure.DESIGNATED_RESIDENCE);
        List<Custody> both = List.of(held, resided);
        assertThat(SentenceTerm.rule(new SentenceFacts(Penalty.FIXED_TERM, Period.ofYears(1), START, null, both, null))
                        .reasons())
                .contains(new Reason("刑事诉讼法#76", "指定居所监视居住5日, 二日折抵刑期一日, 余一日按一日计"));
        assertThat(SentenceTerm.rule(new SentenceFacts(
                                Penalty.PUBLIC_SURVEILLANCE, Period.ofYears(1), START, null, both, null))
                        .reasons())
                .contains(new Reason("刑事诉讼法#76", "指定居所监视居住5日, 一日折抵刑期一日"));
    }

    @Test
    void findsThatCustodyHasUsedUpTheTerm() {
        SentenceFacts facts = new SentenceFacts(
                Penalty.CRIMINAL_DETENTION, Period.ofMonths(1), START, Period.ofMonths(2), null, null);
        assertThat(SentenceTerm.rule(facts).reasons()).last().isEqualTo(new Reason("刑法#44", "折抵后刑期已满, 应当立即释放"));
    }

    @Test
    void readsAMonthFromALastDayAsTheInterpretationDoesAlsoAfterYears() {
        assertThat(SentenceTerm.lastDay(LocalDate.of(2024, 2, 29), Period.parse("P2Y6M")))
                .isEqualTo("2026-08-30");
        assertThat(SentenceTerm.lastDay(LocalDate.of(2026, 2, 28), Period.parse("P2Y6M")))
                .isEqualTo("2028-08-27"); // 2028-02-28 is no last day
        assertThat(SentenceTerm.lastDay(LocalDate.of(2024, 2, 28), Period.parse("P1Y1M")))
                .isEqualTo("2025-03-27"); // nor 2024-02-28
    }

    @Property
    void aLongerTermNeverEndsSooner(
            @ForAll @DateRange(min = "1980-01-01", max = "2060-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 299) int months,
            @ForAll @IntRange(min = 0, max = 29) int days) {
        LocalDate shorter = SentenceTerm.lastDay(start, Period.ofMonths(months));
        assertThat(SentenceTerm.lastDay(start, Period.ofMonths(months + 1))).isAfter(shorter);
        assertThat(SentenceTerm.lastDay(start, Period.of(0, months, days))).isEqualTo(shorter.plusDays(days));
    }

    @Property
    void termsThatFollowEachOtherLeaveNoDayBetween(
            @ForAll @DateRange(min = "1980-01-01", max = "2060-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 25) int years) {
        LocalDate last = SentenceTerm.lastDay(start, Period.ofYears(years));
        LocalDate anniversary = start.plusYears(years);
        assertThat(last.plusDays(1)).isEqualTo(anniversary);
    }

    @Property
    void aDayInCustodyNeverCountsTwice(
            @ForAll @IntRange(min = 1, max = 400) int ago,
            @ForAll @IntRange(min = 0, max = 399) int length,
            @ForAll @IntRange(min = 0, max = 400) int other) {
        Custody custody = ago(ago, length);
        Custody overlapping = ago(Math.max(1, other), length);
        for (Penalty kind : Penalty.values()) {
            long alone = SentenceTerm.creditDays(kind, List.of(custody), START);
            assertThat(SentenceTerm.creditDays(kind, List.of(custody, custody), START))
                    .isEqualTo(alone);
            long both = SentenceTerm.creditDays(kind, List.of(custody, overlapping), START);
            assertThat(both).isBetween(alone, alone + SentenceTerm.creditDays(kind, List.of(overlapping), START));
            assertThat(SentenceTerm.creditDays(kind, List.of(overlapping, custody), START))
                    .isEqualTo(both);
        }
    }

    @Property
    void countsAsManyDaysAsACalendarWithThemCrossedOut(
            @ForAll List<@IntRange(min = 1, max = 300) Integer> starts,
            @ForAll @IntRange(min = 0, max = 60) int length) {
        List<Custody> custody =
                new ArrayList<>(starts.stream().map(ago -> ago(ago, length)).toList());
        long crossedOut = custody.stream()
                .flatMap(one -> Stream.iterate(one.from(), day -> !day.isAfter(one.to()), day -> day.plusDays(1)))
                .distinct()
                .count();
        assertThat(SentenceTerm.creditDays(Penalty.FIXED_TERM, custody, START)).isEqualTo(crossedOut);
    }

    private static Custody ago(int days, int length) {
        LocalDate from = START.minusDays(days);
        LocalDate to = from.plusDays(Math.min(length, days - 1));
        return new Custody(from, to, Measure.DETENTION);
    }
}
