package xiezhi.application.enforcement.drugrehab.term;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 戒毒期限事实: the decision, every escape, and the months by which the deciding police have extended the term so far. */
public record RehabTermFacts(
        @Item("决定日期") LocalDate decided,
        @Item("脱逃期间") @Nullable List<Absence> escapes,
        @Item(value = "已决定延长的月数合计", min = 0) @Nullable Integer extendedMonths,
        @Item("经决定机关批准提前解除之日") @Nullable LocalDate earlyReleaseOn) {
    public RehabTermFacts {
        escapes = escapes == null ? List.of() : List.copyOf(escapes);
        extendedMonths = extendedMonths == null ? 0 : extendedMonths;
        for (Absence escape : escapes) {
            that(!escape.from().isBefore(decided), "脱逃日 %s 早于决定日期 %s", escape.from(), decided);
        }
        that(earlyReleaseOn == null || earlyReleaseOn.isAfter(decided), "提前解除之日应当晚于决定日期");
    }

    /** A term of which nothing is known but its decision. */
    public static RehabTermFacts of(LocalDate decided) {
        return new RehabTermFacts(decided, List.of(), 0, null);
    }

    /** Months of extension; none when the question did not name any. */
    int months() {
        return extendedMonths == null ? 0 : extendedMonths;
    }

    List<Absence> absences() {
        return escapes == null ? List.of() : escapes;
    }
}
