package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Verdict;

/** 离监答复: whether leave may be given and the day by which he must be back. */
public record LeaveAnswer(boolean allowed, @Nullable LocalDate backBy) implements Verdict {
    @Override
    public boolean holds() {
        return allowed;
    }
}
