package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.kernel.rule.Verdict;

/**
 * 现行刑期: what a person is serving now, and every step by which its last day came about.
 *
 * @param sentenced the penalty that the judgment in force gave, before commutation
 * @param sentencedTerm its term
 * @param originalEnd its last day, before anything moved it
 * @param penalty the penalty now, after commutation
 * @param since the first day of that penalty
 * @param nominalEnd the last day before credit and changes
 * @param end the last day; null for life and reprieve
 * @param pending why the last day does not yet stand, or null
 * @param reprieveEnd last day of the two years of reprieve
 * @param becameLife day of the ruling that made it life
 * @param becameFixed day of the ruling that made it a fixed term
 * @param floorEnd first lawful last day, by the least time that must really be served
 * @param halfEnd day at whose end half of the original fixed term is served, or of the fixed term that life became; null for life and reprieve
 * @param floorCode short name of that least time, {@code FLOOR_15Y}
 * @param lapsedMonths months of rulings that lapsed and were not renewed
 */
public record TermState(
        PenaltyKind sentenced,
        @Nullable Period sentencedTerm,
        @Nullable LocalDate originalEnd,
        PenaltyKind penalty,
        LocalDate since,
        @Nullable Period term,
        @Nullable LocalDate nominalEnd,
        long creditDays,
        long suspendedDays,
        int cutMonths,
        @Nullable LocalDate end,
        @Nullable String pending,
        @Nullable LocalDate reprieveEnd,
        @Nullable LocalDate becameLife,
        @Nullable LocalDate becameFixed,
        @Nullable LocalDate floorEnd,
        String floorCode,
        @Nullable LocalDate halfEnd,
        int lapsedMonths,
        List<Difference> differences,
        List<TermStep> steps)
        implements Verdict {

    public TermState {
        differences = List.copyOf(differences);
        steps = List.copyOf(steps);
    }

    /** Whether the last day stands and every paper agrees with it. */
    @Override
    public boolean holds() {
        return pending == null && differences.isEmpty();
    }
}
