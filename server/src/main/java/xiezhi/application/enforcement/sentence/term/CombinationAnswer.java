package xiezhi.application.enforcement.sentence.term;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.kernel.rule.Verdict;

/**
 * 数罪并罚结论: the bounds within which the court had to decide; the system checks them and never decides.
 *
 * @param left what is still to be served of the decided term, for a crime found later
 * @param also a public surveillance that is served after it
 * @param codes of what does not fit
 */
public record CombinationAnswer(
        boolean holds,
        PenaltyKind penalty,
        @Nullable Period least,
        @Nullable Period most,
        @Nullable Period left,
        @Nullable Period also,
        List<String> codes)
        implements Verdict {}
