package xiezhi.application.enforcement.drugrehab.term;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/**
 * 脱逃期间: from the day of the escape until the day of the return; the day of the return counts as executed again.
 *
 * @param to the day of the return, or null while the person has not been found
 */
public record Absence(@Item("脱逃日") LocalDate from, @Item("追回日") @Nullable LocalDate to) {
    public Absence {
        that(to == null || !to.isBefore(from), "追回日 %s 早于脱逃日 %s", to, from);
    }

    boolean open() {
        return to == null;
    }

    /** Days of the absences up to the day; a day that two of them name counts once. */
    static long days(List<Absence> absences, LocalDate until) {
        return merged(absences).stream()
                .mapToLong(one -> Math.max(0, ChronoUnit.DAYS.between(one.from, one.endBy(until))))
                .sum();
    }

    private LocalDate endBy(LocalDate until) {
        return to == null || to.isAfter(until) ? until : to;
    }

    private static List<Absence> merged(List<Absence> absences) {
        List<Absence> merged = new ArrayList<>();
        absences.stream().sorted(Comparator.comparing(Absence::from)).forEach(next -> {
            Absence last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && (last.to == null || !next.from.isAfter(last.to))) {
                merged.set(merged.size() - 1, new Absence(last.from, later(last.to, next.to)));
            } else {
                merged.add(next);
            }
        });
        return merged;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? null : a.isAfter(b) ? a : b;
    }
}
