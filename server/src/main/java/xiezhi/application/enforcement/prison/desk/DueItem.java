package xiezhi.application.enforcement.prison.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Reason;

/**
 * 今日事项: one thing that waits in the ward.
 *
 * @param kind stable word for the filter
 * @param inmate whom it is about, or null when it is about the ward
 * @param link where it is done
 */
public record DueItem(
        Urgency urgency,
        String kind,
        String text,
        String english,
        @Nullable Inmate inmate,
        LocalDate due,
        String link,
        Reason reason) {

    /** 急缓. */
    public enum Urgency {
        LATE,
        TODAY,
        SOON
    }

    static Urgency urgency(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? Urgency.LATE : due.equals(today) ? Urgency.TODAY : Urgency.SOON;
    }
}
