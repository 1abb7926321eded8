package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Verdict;

/**
 * 考核周期答复.
 *
 * @param balance running total after the last month
 * @param running the total after each month
 * @param completedIn the first day of the month in which the cycle was complete, or null
 * @param gradedIn the first day of the month in which it is graded, or null
 * @param award what it brings, once graded
 * @param carryOver what goes into the next cycle, once complete
 */
public record CycleAnswer(
        BigDecimal balance,
        List<BigDecimal> running,
        @Nullable LocalDate completedIn,
        @Nullable LocalDate gradedIn,
        @Nullable CycleAward award,
        @Nullable BigDecimal carryOver)
        implements Verdict {

    public CycleAnswer {
        running = List.copyOf(running);
    }

    @Override
    public boolean holds() {
        return completedIn != null;
    }
}
