package xiezhi.kernel.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 到期: when a limit ends.
 *
 * @param raw the last day before it is moved past closed days, or null while the limit is paused
 * @param due the last day, or null while the limit is paused
 * @param originalDue the last day as it was before suspensions and extensions
 * @param excluded the days that did not count
 * @param provisional true when a year without a published notice was touched, so that it will be computed again
 * @param pausedSince the day after which time stands still, or null while it runs
 */
public record Due(
        LocalDate start,
        @Nullable LocalDate raw,
        @Nullable LocalDate due,
        LocalDate originalDue,
        List<Excluded> excluded,
        boolean provisional,
        @Nullable LocalDate pausedSince) {

    public Due {
        excluded = List.copyOf(excluded);
    }

    public boolean isPaused() {
        return pausedSince != null;
    }

    /** The last day, unless time stands still. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(due);
    }
}
