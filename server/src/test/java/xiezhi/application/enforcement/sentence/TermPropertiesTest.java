package xiezhi.application.enforcement.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.application.enforcement.sentence.commutation.Commutation;
import xiezhi.application.enforcement.sentence.commutation.Eligibility;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.application.enforcement.sentence.commutation.PropertyBlock;
import xiezhi.application.enforcement.sentence.commutation.Proposal;
import xiezhi.application.enforcement.sentence.commutation.ProposalAnswer;
import xiezhi.application.enforcement.sentence.commutation.ProposalFacts;
import xiezhi.application.enforcement.sentence.commutation.Review;
import xiezhi.application.enforcement.sentence.commutation.Span;
import xiezhi.application.enforcement.sentence.term.Change;
import xiezhi.application.enforcement.sentence.term.Reckoning;
import xiezhi.application.enforcement.sentence.term.TermFacts;
import xiezhi.application.enforcement.sentence.term.TermRule;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.sentence.Custody;

/** 刑法 art. 78 and what must hold of every term, whatever moved it. */
class TermPropertiesTest {

    @Property
    void aLongerTermNeverEndsSoonerAndMoreCreditNeverLater(
            @ForAll @DateRange(min = "1995-01-01", max = "2040-12-31") LocalDate start,
            @ForAll @IntRange(min = 6, max = 298) int months,
            @ForAll @IntRange(min = 1, max = 200) int held) {
        assertThat(end(start, months + 1, 0)).isAfter(end(start, months, 0));
        assertThat(end(start, months, held + 1))
                .isEqualTo(end(start, months, held).minusDays(1));
        assertThat(end(start, months, held)).isEqualTo(end(start, months, 0).minusDays(held));
    }

    @Property
    void theOrderOfArrivalNeverMatters(
            @ForAll @DateRange(min = "2010-01-01", max = "2024-12-31") LocalDate start,
            @ForAll @IntRange(min = 60, max = 240) int months,
            @ForAll @IntRange(min = 0, max = 1000) int seed) {
        List<Change> changes = changes(start, new Random(seed));
        List<Change> shuffled = new ArrayList<>(changes);
        java.util.Collections.shuffle(shuffled, new Random(seed + 1L));
        TermFacts facts = TermFacts.fixed(Period.ofMonths(months).normalized(), start);
        assertThat(TermRule.rule(facts.with(shuffled)).value())
                .isEqualTo(TermRule.rule(facts.with(changes)).value());
    }

    @Property
    void everyStepNamesItsArticleAndTheLastOneTheLastDay(
            @ForAll @DateRange(min = "2010-01-01", max = "2024-12-31") LocalDate start,
            @ForAll @IntRange(min = 60, max = 240) int months,
            @ForAll @IntRange(min = 0, max = 1000) int seed) {
        TermFacts facts =
                TermFacts.fixed(Period.ofMonths(months).normalized(), start).with(changes(start, new Random(seed)));
        TermState state = TermRule.rule(facts).value();
        assertThat(state.steps()).allSatisfy(step -> assertThat(step.basis()).contains("#"));
        assertThat(state.steps().getLast().end()).isEqualTo(state.end());
    }

    @Property
    void halfAndHalfIsNeverLessThanTheWhole(
            @ForAll @DateRange(min = "1995-01-01", max = "2040-12-31") LocalDate start,
            @ForAll @IntRange(min = 6, max = 300) int months) {
        Period half = Reckoning.half(Period.ofMonths(months).normalized());
        assertThat(half.toTotalMonths() * 2 + (half.getDays() == 15 ? 1 : 0)).isEqualTo(months);
        assertThat(Reckoning.after(start, half))
                .isBefore(Reckoning.after(start, Period.ofMonths(months).normalized()));
    }

    @Property
    void noProposalPassesThatBreaksAFloor(
            @ForAll @DateRange(min = "2015-01-01", max = "2022-12-31") LocalDate delivered,
            @ForAll @IntRange(min = 12, max = 240) int months,
            @ForAll @IntRange(min = 1, max = 60) int cut,
            @ForAll @IntRange(min = 0, max = 3000) int later,
            @ForAll Merit merit,
            @ForAll Set<OffenceFlag> flags) {
        CaseFacts facts = facts(delivered, months, flags).askedOn(max(delivered.plusDays(later)));
        ProposalAnswer answer = Review.proposal(new ProposalFacts(facts, Proposal.cut(merit, cut)))
                .value();
        LocalDate floor = TermRule.rule(facts.sentence()).value().floorEnd();
        if (answer.holds()) {
            assertThat(answer.newEnd()).isAfterOrEqualTo(floor);
        }
        assertThat(answer.holds()).isEqualTo(answer.codes().isEmpty());
        assertThat(answer.codes().contains("FLOOR_HALF"))
                .isEqualTo(answer.newEnd().isBefore(floor));
    }

    @Property
    void whatIsOfferedForConductPassesWhenItIsDue(
            @ForAll @DateRange(min = "2015-01-01", max = "2020-12-31") LocalDate delivered,
            @ForAll @IntRange(min = 120, max = 240) int months,
            @ForAll Set<OffenceFlag> flags) {
        CaseFacts facts = facts(delivered, months, flags).askedOn(max(delivered));
        LocalDate from = Commutation.eligibility(facts.askedOn(LocalDate.of(2023, 1, 1)))
                .value()
                .from();
        CaseFacts due = facts.askedOn(max(from));
        assertThat(Review.proposal(new ProposalFacts(due, Proposal.cut(Merit.REPENT, 6)))
                        .value()
                        .codes())
                .doesNotContain("START_TOO_EARLY", "INTERVAL_TOO_SHORT", "AMOUNT_OVER_6M", "AMOUNT_OVER_9M");
    }

    @Property
    void spansLeaveNoGapNoOverlapAndNoEmptyDay(
            @ForAll @DateRange(min = "2015-01-01", max = "2020-12-31") LocalDate delivered,
            @ForAll @IntRange(min = 60, max = 240) int months,
            @ForAll @IntRange(min = 0, max = 2000) int found,
            @ForAll @IntRange(min = 0, max = 500) int lasted,
            @ForAll @IntRange(min = 0, max = 1000) int seed) {
        CaseFacts base = facts(delivered, months, Set.of());
        List<Change> rulings = changes(delivered.plusYears(2), new Random(seed)).stream()
                .filter(c -> c.kind() == EntryKind.COMMUTATION)
                .toList();
        PropertyBlock block =
                new PropertyBlock(null, delivered.plusDays(found), delivered.plusDays(found + lasted), null);
        CaseFacts facts = new CaseFacts(
                base.sentence().with(rulings),
                null,
                null,
                null,
                null,
                null,
                List.of(block),
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 1, 1));
        Eligibility eligibility = Commutation.eligibility(facts).value();
        List<Span> spans = eligibility.spans();
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).until());
        }
        assertThat(spans).allSatisfy(span -> assertThat(span.from()).isBefore(span.until()));
        assertThat(spans.getFirst().from()).isEqualTo(delivered);
    }

    private static CaseFacts facts(LocalDate delivered, int months, Set<OffenceFlag> flags) {
        LocalDate start = delivered.minusDays(120);
        TermFacts sentence = new TermFacts(
                PenaltyKind.FIXED_TERM,
                Period.ofMonths(months).normalized(),
                delivered.minusDays(30),
                start,
                null,
                true,
                null,
                delivered,
                null,
                null);
        return CaseFacts.of(sentence, max(delivered)).flagged(flags);
    }

    private static LocalDate max(LocalDate day) {
        LocalDate law = LocalDate.of(2019, 6, 1);
        return day.isBefore(law) ? law : day;
    }

    private static LocalDate end(LocalDate start, int months, int held) {
        List<Custody> custody =
                held == 0 ? List.of() : List.of(new Custody(start.minusDays(held), start.minusDays(1), null));
        TermFacts facts = new TermFacts(
                PenaltyKind.FIXED_TERM,
                Period.ofMonths(months).normalized(),
                start,
                start,
                custody,
                true,
                null,
                null,
                null,
                null);
        return TermRule.rule(facts).value().end();
    }

    /** Two rulings and an escape, in any order in time. */
    private static List<Change> changes(LocalDate start, Random random) {
        LocalDate first = start.plusDays(300 + random.nextInt(400));
        LocalDate second = first.plusDays(400 + random.nextInt(400));
        LocalDate escaped = start.plusDays(200 + random.nextInt(900));
        return List.of(
                Change.cut(first, 1 + random.nextInt(9)).servedOn(first.plusDays(random.nextInt(10))),
                Change.cut(second, 1 + random.nextInt(9)).servedOn(second.plusDays(random.nextInt(10))),
                Change.stopped(escaped, escaped.plusDays(random.nextInt(60))));
    }
}
