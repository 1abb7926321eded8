package xiezhi.application.enforcement.sentence.parole;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.commutation.Tried;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Verdict;

/**
 * 假释审查结论: every condition that was tried. What only a person can find is open until somebody has.
 *
 * @param servedFrom first day by the time that must be served
 * @param from first day by time served, interval and property together; null when parole is excluded or that can't be said
 * @param open conditions that a person must still find
 * @param strict whether the court must be stricter with this person
 * @param preferred why parole goes before commutation, when it does
 */
public record ParoleAnswer(
        boolean holds,
        @Nullable LocalDate servedFrom,
        @Nullable LocalDate from,
        List<String> codes,
        List<String> open,
        List<Tried> tried,
        boolean strict,
        @Nullable String preferred,
        List<Reason> hearing,
        String court)
        implements Verdict {
    public ParoleAnswer {
        codes = List.copyOf(codes);
        open = List.copyOf(open);
        tried = List.copyOf(tried);
        hearing = List.copyOf(hearing);
    }
}
