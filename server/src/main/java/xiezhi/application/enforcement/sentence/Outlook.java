package xiezhi.application.enforcement.sentence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.application.enforcement.sentence.commutation.Commutation;
import xiezhi.application.enforcement.sentence.commutation.Table;
import xiezhi.application.enforcement.sentence.parole.Parole;
import xiezhi.application.enforcement.sentence.parole.ParoleFacts;
import xiezhi.application.enforcement.sentence.term.TermRule;
import xiezhi.application.enforcement.sentence.term.TermState;

/**
 * 前景: from when on a person may be proposed for commutation and for parole, by one set of figures.
 *
 * @param rule the row of the table, {@code C3}
 */
public record Outlook(@Nullable String rule, @Nullable LocalDate commutationFrom, @Nullable LocalDate paroleFrom) {
    private static final Outlook NONE = new Outlook(null, null, null);

    /** The outlook on the day, by the figures of the table. */
    public static Outlook of(TermFile file, LocalDate day, Table table) {
        return of(file, TermRule.rule(file.facts()).value(), day, table);
    }

    /** Nobody who was not yet delivered, or whose term is over, has one. */
    static Outlook of(TermFile file, TermState state, LocalDate today, Table table) {
        Judgment judgment = file.judgment();
        LocalDate end = state.end();
        boolean begun = judgment.delivered() != null || judgment.probation() != null;
        boolean over = end != null && end.isBefore(today);
        if (!begun || over || today.isBefore(judgment.effective())) {
            return NONE;
        }
        CaseFacts facts = file.caseFacts(today);
        var eligibility = Commutation.eligibility(facts, state, table).value();
        LocalDate parole = Parole.check(asked(facts), state, table).value().from();
        return new Outlook(eligibility.rule(), eligibility.from(), parole);
    }

    /** What only people can find is left open. */
    static ParoleFacts asked(CaseFacts facts) {
        return new ParoleFacts(facts, null, null, null, null, null, null, null, null, null);
    }
}
