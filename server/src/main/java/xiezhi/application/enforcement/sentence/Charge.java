package xiezhi.application.enforcement.sentence;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 罪名: one crime of the judgment with the penalty declared for it and the days on which it was committed. */
public record Charge(
        @Item("罪名") String crime,
        @Item("宣告刑") PenaltyKind penalty,
        @Item("宣告刑期") @Nullable TermLength term,
        @Item("犯罪起始日") @Nullable LocalDate committedFrom,
        @Item("犯罪终了日") @Nullable LocalDate committedTo) {

    public Charge {
        that(
                committedFrom == null || committedTo == null || !committedTo.isBefore(committedFrom),
                "%s: 犯罪终了日早于起始日",
                crime);
    }

    /** Whether the crime alone was punished with ten years or more, life, or worse. */
    boolean heavy() {
        return !penalty.runsForATerm()
                || (penalty == PenaltyKind.FIXED_TERM
                        && term != null
                        && term.period().toTotalMonths() >= 120);
    }
}
