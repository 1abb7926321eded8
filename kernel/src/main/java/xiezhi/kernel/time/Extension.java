package xiezhi.kernel.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/** 延长: a longer limit, by a term after the last day or to a day, with its reason and basis. */
public record Extension(
        @Item("延长期间") @Nullable Term by,
        @Item("延长至") @Nullable LocalDate to,
        @Item("事由") @Nullable String why,
        @Item("依据") @Nullable String basis) {

    public Extension {
        Check.that((by == null) != (to == null), "延长应当写明期间或者日期, 二者之一");
    }

    public static Extension by(Term term, @Nullable String why, @Nullable String basis) {
        return new Extension(term, null, why, basis);
    }

    public static Extension to(LocalDate day, @Nullable String why, @Nullable String basis) {
        return new Extension(null, day, why, basis);
    }
}
