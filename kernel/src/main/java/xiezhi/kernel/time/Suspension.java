package xiezhi.kernel.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/**
 * 中止: days that do not count: from the day after {@code from} (the request is sent) up to and including {@code to} (the answer is there).
 *
 * @param to the last day that does not count, or null while it lasts
 */
public record Suspension(
        @Item("起始日, 次日起扣除") LocalDate from,
        @Item("截止日, 含当日") @Nullable LocalDate to,
        @Item("事由") @Nullable String why,
        @Item("依据") @Nullable String basis) {

    public Suspension {
        Check.all()
                .field("to", to == null || !to.isBefore(from), "截止日 %s 早于起始日 %s", to, from)
                .done();
    }

    /** Whether the day does not count. */
    boolean covers(LocalDate day) {
        return day.isAfter(from) && (to == null || !day.isAfter(to));
    }

    long days() {
        return to == null ? 0 : ChronoUnit.DAYS.between(from, to);
    }

    /** The same days in order, with overlapping and adjoining ones made one. */
    static List<Suspension> merged(List<Suspension> suspensions) {
        List<Suspension> merged = new ArrayList<>();
        suspensions.stream().sorted(Comparator.comparing(Suspension::from)).forEach(next -> {
            Suspension last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && (last.to == null || !next.from.isAfter(last.to))) {
                merged.set(merged.size() - 1, last.with(next));
            } else {
                merged.add(next);
            }
        });
        return merged;
    }

    private Suspension with(Suspension next) {
        LocalDate until = to == null || next.to == null ? null : to.isAfter(next.to) ? to : next.to;
        return new Suspension(from, until, joined(why, next.why), basis == null ? next.basis : basis);
    }

    private static @Nullable String joined(@Nullable String a, @Nullable String b) {
        return a == null || a.equals(b) ? b : b == null ? a : a + "; " + b;
    }
}
