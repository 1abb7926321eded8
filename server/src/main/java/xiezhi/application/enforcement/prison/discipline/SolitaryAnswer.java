package xiezhi.application.enforcement.prison.discipline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Verdict;

/** 禁闭答复: whether it may be ordered and its last day. */
public record SolitaryAnswer(boolean allowed, @Nullable LocalDate lastDay) implements Verdict {
    @Override
    public boolean holds() {
        return allowed;
    }
}
