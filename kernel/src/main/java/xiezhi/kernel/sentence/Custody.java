package xiezhi.kernel.sentence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/** 先行羁押: days in custody before the judgment is carried out; the first and the last count. */
public record Custody(
        @Item("羁押起始日") LocalDate from,
        @Item("羁押截止日") LocalDate to,
        @Item("措施") @Nullable Measure measure) {

    public Custody {
        Check.all()
                .field("to", !to.isBefore(from), "羁押截止日 %s 早于起始日 %s", to, from)
                .done();
    }

    boolean isDesignatedResidence() {
        return measure == Measure.DESIGNATED_RESIDENCE;
    }

    /** Days before the given one that some such custody covers; a day that two of them cover counts once. */
    static long days(List<Custody> custody, Predicate<Custody> which, LocalDate before) {
        List<Custody> ordered = custody.stream()
                .filter(which)
                .sorted(Comparator.comparing(Custody::from))
                .toList();
        long days = 0;
        long counted = Long.MIN_VALUE;
        for (Custody one : ordered) {
            long first = Math.max(one.from.toEpochDay(), counted + 1);
            long last = Math.min(one.to.toEpochDay(), before.toEpochDay() - 1);
            days += Math.max(0, last - first + 1);
            counted = Math.max(counted, last);
        }
        return days;
    }
}
