package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Verdict;

/**
 * 释放答复.
 *
 * @param releaseOn the day of release; never moved by a holiday
 * @param noticeBy by when the county's resettlement body is told
 * @param exitEducationFrom from when he prepares to leave
 * @param handOver whether another organ takes custody at the gate
 * @param late how many days too long he was held; each is put right and looked into
 */
public record ReleaseAnswer(
        LocalDate releaseOn,
        @Nullable LocalDate noticeBy,
        @Nullable LocalDate exitEducationFrom,
        boolean handOver,
        long late,
        boolean tellPolice)
        implements Verdict {
    @Override
    public boolean holds() {
        return true;
    }
}
