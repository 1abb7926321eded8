package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.sentence.SentenceTerm;

/**
 * 实际执行刑期的最低限度: how much must really be served, whatever is commuted. No merit lifts it.
 *
 * @param from the day from which service is counted
 * @param least what must be served from that day on, or null where the law sets no floor
 * @param credit days already served before the term began to run
 * @param code short name of the floor: {@code FLOOR_HALF}
 */
@LegalBasis({"刑法#78", "减刑假释规定#12"})
public record Floor(
        @Nullable LocalDate from, @Nullable Period least, long credit, boolean limited, String code, String basis) {
    static final Floor NONE = new Floor(null, null, 0, false, "FLOOR_NONE", "刑法#78");

    private static final int LIFE_YEARS = 13;
    private static final int REPRIEVE_YEARS = 15;
    private static final int LIMITED_LIFE_YEARS = 25;
    private static final int LIMITED_FIXED_YEARS = 20;

    static Floor of(
            PenaltyKind penalty,
            @Nullable Period term,
            @Nullable LocalDate start,
            LocalDate effective,
            @Nullable LocalDate reprieveEnd,
            long credit,
            boolean limited) {
        if (penalty == PenaltyKind.LIFE) {
            return years(effective, LIFE_YEARS, limited, "刑法#78");
        }
        if (penalty == PenaltyKind.REPRIEVE && reprieveEnd != null) {
            int years = limited ? LIMITED_LIFE_YEARS : REPRIEVE_YEARS;
            return years(reprieveEnd.plusDays(1), years, limited, limited ? "刑法#78" : "减刑假释规定#12");
        }
        return term == null || start == null
                ? NONE
                : new Floor(start, Reckoning.half(term), credit, limited, "FLOOR_HALF", "刑法#78");
    }

    /** A limited reprieve that became life keeps twenty-five years. */
    Floor lifeAfterReprieve() {
        return limited && from != null ? years(from, LIMITED_LIFE_YEARS, true, "刑法#78") : this;
    }

    /** A limited reprieve that became twenty-five years at once keeps twenty. */
    Floor fixedAfterReprieve() {
        return limited && from != null ? years(from, LIMITED_FIXED_YEARS, true, "刑法#78") : this;
    }

    Floor credited(long days) {
        return new Floor(from, least, credit + days, limited, code, basis);
    }

    /** The first last day that is lawful. */
    public @Nullable LocalDate end(long suspendedDays) {
        return from == null || least == null
                ? null
                : SentenceTerm.lastDay(from, least).minusDays(credit).plusDays(suspendedDays);
    }

    /** The day at whose end half of a fixed term is served; null for other floors. */
    @Nullable
    LocalDate half(long suspendedDays) {
        return code.equals("FLOOR_HALF") ? end(suspendedDays) : null;
    }

    private static Floor years(LocalDate from, int years, boolean limited, String basis) {
        return new Floor(from, Period.ofYears(years), 0, limited, "FLOOR_" + years + "Y", basis);
    }
}
