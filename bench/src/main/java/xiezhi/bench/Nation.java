package xiezhi.bench;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.OffenceFlag;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.application.enforcement.sentence.commutation.Commutation;
import xiezhi.application.enforcement.sentence.commutation.Table;
import xiezhi.application.enforcement.sentence.parole.Parole;
import xiezhi.application.enforcement.sentence.parole.ParoleFacts;
import xiezhi.application.enforcement.sentence.term.Change;
import xiezhi.application.enforcement.sentence.term.TermFacts;
import xiezhi.application.enforcement.sentence.term.TermRule;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.sentence.Custody;
import xiezhi.kernel.sentence.SentenceTerm;

/** 全国重算: every term and every eligibility of a synthetic nation in prison, with all reasons, on two cores. */
final class Nation {
    private static final long PEOPLE = Long.getLong("xiezhi.people", 1_700_000);
    private static final int CORES = 2;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Report report;

    Nation(Report report) {
        this.report = report;
    }

    void run() throws Exception {
        overAll(PEOPLE / 20, Nation::reckon); // to warm up
        double whole = overAll(PEOPLE, Nation::reckon);
        overAll(PEOPLE / 20, Nation::bare);
        double bare = overAll(PEOPLE, Nation::bare);
        report.figure(
                "nation: %,d people, terms, commutation and parole, all reasons".formatted(PEOPLE),
                "%.1f s".formatted(whole),
                null,
                "under 90 s");
        report.rate(
                "the same, people a second on two cores",
                PEOPLE / whole,
                "bare date arithmetic, no reasons",
                PEOPLE / bare,
                "–");
    }

    private static double overAll(long people, LongUnaryOperator each) throws Exception {
        long from = System.nanoTime();
        try (ExecutorService cores = Executors.newFixedThreadPool(CORES)) {
            List<Callable<Long>> parts = IntStream.range(0, CORES)
                    .mapToObj(core -> (Callable<Long>) () -> {
                        long used = 0;
                        for (long i = core; i < people; i += CORES) {
                            used += each.applyAsLong(i);
                        }
                        return used;
                    })
                    .toList();
            long used = 0;
            for (Future<Long> part : cores.invokeAll(parts)) {
                used += part.get();
            }
            if (used == Long.MIN_VALUE) {
                Report.print(""); // the answers are used, so they must be computed
            }
        }
        return (System.nanoTime() - from) / 1e9;
    }

    /** Everything that the register keeps of one person, computed from the papers. */
    private static long reckon(long i) {
        CaseFacts facts = person(i);
        var term = TermRule.rule(facts.sentence());
        TermState state = term.value();
        var commutation = Commutation.eligibility(facts, state, Table.shipped());
        var parole = Parole.check(
                new ParoleFacts(facts, null, null, null, null, null, null, null, null, null), state, Table.shipped());
        return day(state.end())
                + day(commutation.value().from())
                + day(parole.value().from())
                + term.reasons().size()
                + commutation.reasons().size()
                + parole.reasons().size();
    }

    /** The least that any program would do: the last day, half of the term, and the first day for a proposal. */
    private static long bare(long i) {
        CaseFacts facts = person(i);
        TermFacts sentence = facts.sentence();
        Period term = sentence.term();
        LocalDate start = sentence.start();
        LocalDate delivered = facts.delivered();
        if (term == null || start == null) {
            return delivered.plusYears(2).toEpochDay() + sentence.effective().plusYears(13).toEpochDay();
        }
        LocalDate end = SentenceTerm.lastDay(start, term);
        for (Change change : sentence.changes() == null ? List.<Change>of() : sentence.changes()) {
            end = change.months() == null ? end : end.minusMonths(change.months());
        }
        return end.toEpochDay()
                + start.plusMonths(term.toTotalMonths() / 2).toEpochDay()
                + delivered.plusMonths(term.toTotalMonths() < 60 ? 12 : 24).toEpochDay();
    }

    /** One synthetic person: most with a fixed term, every twentieth with life, every fiftieth with a reprieve. */
    private static CaseFacts person(long i) {
        LocalDate effective = TODAY.minusDays(200 + i * 7919 % 2800);
        LocalDate delivered = effective.plusDays(10 + i % 40);
        TermFacts sentence = i % 50 == 0
                ? lasting(PenaltyKind.REPRIEVE, effective, delivered)
                : i % 20 == 0 ? lasting(PenaltyKind.LIFE, effective, delivered) : fixed(i, effective, delivered);
        return CaseFacts.of(sentence, TODAY).flagged(flags(i));
    }

    private static TermFacts lasting(PenaltyKind kind, LocalDate effective, LocalDate delivered) {
        LocalDate life = effective.plusYears(2).plusMonths(1);
        List<Change> changes =
                kind == PenaltyKind.REPRIEVE && life.isBefore(TODAY) ? List.of(Change.toLife(life)) : List.of();
        return new TermFacts(kind, null, effective, null, null, null, null, delivered, null, changes);
    }

    private static TermFacts fixed(long i, LocalDate effective, LocalDate delivered) {
        Period term = Period.of((int) (i % 14) + 1, (int) (i % 12), 0);
        boolean interrupted = i % 4 == 0;
        LocalDate start = interrupted ? effective.plusDays(1) : effective.minusDays(60 + i % 300);
        List<Custody> custody = interrupted
                ? List.of(
                        new Custody(start.minusDays(400), start.minusDays(360), null),
                        new Custody(start.minusDays(100), start.minusDays(20 + i % 30), null))
                : List.of();
        return new TermFacts(
                PenaltyKind.FIXED_TERM, term, effective, start, custody, null, null, delivered, null, rulings(i, delivered));
    }

    private static List<Change> rulings(long i, LocalDate delivered) {
        LocalDate first = delivered.plusYears(2).plusDays(i % 90);
        LocalDate second = first.plusMonths(20);
        int cut = 3 + (int) (i % 7);
        if (second.isBefore(TODAY)) {
            return List.of(Change.cut(first, cut).servedOn(first.plusDays(6)), Change.cut(second, cut).servedOn(second.plusDays(6)));
        }
        return first.isBefore(TODAY) ? List.of(Change.cut(first, cut).servedOn(first.plusDays(6))) : List.of();
    }

    private static Set<OffenceFlag> flags(long i) {
        EnumSet<OffenceFlag> flags = EnumSet.noneOf(OffenceFlag.class);
        if (i % 7 == 0) {
            flags.add(OffenceFlag.RECIDIVIST);
        }
        if (i % 11 == 0) {
            flags.add(OffenceFlag.VIOLENT8);
        }
        if (i % 90 == 0) {
            flags.add(OffenceFlag.CORRUPTION_SPC19);
        }
        return flags;
    }

    private static long day(@Nullable LocalDate day) {
        return day == null ? 0 : day.toEpochDay();
    }
}
