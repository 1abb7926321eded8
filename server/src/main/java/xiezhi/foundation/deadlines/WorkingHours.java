package xiezhi.foundation.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiezhi.kernel.time.WorkCalendar;

/** 工作时间: how many hours offices worked between two moments: 9:00 to 12:00 and 14:00 to 18:00 on working days. */
@Component
public class WorkingHours {
    private static final LocalTime[][] HOURS = {
        {LocalTime.of(9, 0), LocalTime.of(12, 0)}, {LocalTime.of(14, 0), LocalTime.of(18, 0)},
    };
    private final Calendars calendars;

    WorkingHours(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The working time between the moments; nothing when the second is not later. */
    public Duration between(Instant from, Instant to) {
        LocalDate first = LocalDate.ofInstant(from, RunningClock.SHANGHAI);
        LocalDate last = LocalDate.ofInstant(to, RunningClock.SHANGHAI);
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        WorkCalendar calendar = calendars.current();
        return first.datesUntil(last.plusDays(1))
                .filter(calendar::isWorkday)
                .flatMap(day -> Stream.of(HOURS).map(hours -> overlap(day, hours, from, to)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration overlap(LocalDate day, LocalTime[] hours, Instant from, Instant to) {
        Instant start = day.atTime(hours[0]).atZone(RunningClock.SHANGHAI).toInstant();
        Instant end = day.atTime(hours[1]).atZone(RunningClock.SHANGHAI).toInstant();
        Instant a = start.isAfter(from) ? start : from;
        Instant b = end.isBefore(to) ? end : to;
        return b.isAfter(a) ? Duration.between(a, b) : Duration.ZERO;
    }
}
