package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Verdict;

/**
 * 减刑建议审查结论: every rule that was tried, in order, with its line; nothing is left out because something else failed first.
 *
 * @param codes of the rules that failed
 * @param hearing why the court must hear the case in open court; empty when a written trial will do
 */
public record ProposalAnswer(
        boolean holds,
        String rule,
        @Nullable LocalDate newEnd,
        List<String> codes,
        List<Tried> tried,
        List<Reason> hearing,
        String court)
        implements Verdict {
    public ProposalAnswer {
        codes = List.copyOf(codes);
        tried = List.copyOf(tried);
        hearing = List.copyOf(hearing);
    }

    static ProposalAnswer of(
            String rule, @Nullable LocalDate newEnd, List<Tried> tried, List<Reason> hearing, String court) {
        List<String> codes =
                tried.stream().map(Tried::code).filter(Objects::nonNull).toList();
        return new ProposalAnswer(codes.isEmpty(), rule, newEnd, codes, tried, hearing, court);
    }
}
