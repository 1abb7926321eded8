package xiezhi.application.enforcement.sentence.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.commutation.Eligibility;
import xiezhi.application.enforcement.sentence.parole.ParoleAnswer;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.rule.Ruling;

/**
 * 刑期单: the term, the eligibility for commutation and for parole, on one sheet; the last two once the person was delivered.
 *
 * @param on the day for which it was asked
 */
public record TermSheet(
        LocalDate on,
        Ruling<TermState> term,
        @Nullable Ruling<Eligibility> commutation,
        @Nullable Ruling<ParoleAnswer> parole) {}
