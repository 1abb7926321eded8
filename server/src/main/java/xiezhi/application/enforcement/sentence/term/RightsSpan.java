package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Verdict;

/**
 * 剥夺政治权利的起止.
 *
 * @param from the day from which the term of its own is counted; it works during the principal penalty too
 * @param to its last day; null when for life
 * @param codes of what does not fit the code's bounds
 */
public record RightsSpan(
        boolean holds, @Nullable LocalDate from, @Nullable LocalDate to, List<String> codes) implements Verdict {}
