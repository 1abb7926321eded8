package xiezhi.application.enforcement.community.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Reason;

/**
 * 今日事项: one thing of the day.
 *
 * @param urgency LATE, TODAY or SOON
 * @param kind stable word for the icon and the filter
 * @param text what is to be done, in words
 * @param who number and masked name
 * @param supervisee whose page it is on, or null
 * @param link where it is done
 */
public record DayItem(
        Urgency urgency,
        String kind,
        String text,
        String english,
        String who,
        @Nullable String supervisee,
        LocalDate due,
        String link,
        Reason reason) {

    /** 急缓. */
    public enum Urgency {
        LATE,
        TODAY,
        SOON
    }

    static Urgency of(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? Urgency.LATE : due.equals(today) ? Urgency.TODAY : Urgency.SOON;
    }
}
