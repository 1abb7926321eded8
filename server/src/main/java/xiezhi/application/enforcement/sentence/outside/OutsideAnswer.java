package xiezhi.application.enforcement.sentence.outside;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.commutation.Tried;
import xiezhi.kernel.rule.Verdict;

/**
 * 暂予监外执行审查结论.
 *
 * @param servedFrom first day by the time that recidivists and violent offenders must have served; null when none is asked
 * @param strict whether approval must be stricter
 * @param open what is still to be found
 */
public record OutsideAnswer(
        boolean holds,
        @Nullable LocalDate servedFrom,
        boolean strict,
        List<String> codes,
        List<String> open,
        List<Tried> tried)
        implements Verdict {
    public OutsideAnswer {
        codes = List.copyOf(codes);
        open = List.copyOf(open);
        tried = List.copyOf(tried);
    }
}
