package xiezhi.foundation.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.May;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.time.CalendarDay;
import xiezhi.kernel.time.DayType;
import xiezhi.kernel.time.WorkCalendar;

/** 工作日历页: the year as offices work it; entering and confirming a notice. */
@RestController
@RequestMapping("/api/calendar")
class CalendarPage {
    private final Calendars calendars;
    private final CalendarDesk desk;

    CalendarPage(Calendars calendars, CalendarDesk desk) {
        this.calendars = calendars;
        this.desk = desk;
    }

    /** 一年. */
    record Year(
            int year,
            boolean published,
            @Nullable String notice,
            int workdays,
            List<Day> days,
            @Nullable Proposed proposed) {}

    /** 一日. */
    record Day(LocalDate date, String type, String name, boolean working) {}

    /** 待确认. */
    record Proposed(UUID id, String notice, UUID by, java.time.Instant at) {}

    /** 录入的通知: of the whole country, or with a division that of its government. */
    record Notice(int year, String notice, @Nullable String division, List<NoticeDay> days) {}

    /** 通知中的一日. */
    record NoticeDay(LocalDate date, DayType type, @Nullable String name) {}

    @GetMapping
    @OpenToAll(because = "工作日历依国务院办公厅通知, 是公开信息")
    Year year(@RequestParam int year, @RequestParam @Nullable String division) {
        Check.all()
                .field("year", year >= 2000 && year <= 2100, "请给出2000年至2100年之间的年份")
                .done();
        WorkCalendar calendar = division == null ? calendars.current() : calendars.in(division);
        List<Day> days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(date -> new Day(
                        date, calendar.on(date).type().name(), calendar.on(date).name(), calendar.isWorkday(date)))
                .toList();
        String notice = calendars.days(year).stream()
                .filter(day -> Objects.equals(day.division(), division))
                .map(CalendarDay::noticeNo)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Proposed proposed = desk.proposed(year, division)
                .map(p -> new Proposed(p.id(), p.noticeNo(), p.proposedBy(), p.proposedAt()))
                .orElse(null);
        return new Year(
                year,
                calendar.isPublished(year),
                notice,
                (int) days.stream().filter(Day::working).count(),
                days,
                proposed);
    }

    @PostMapping
    @May(DeadlineDuties.CALENDAR)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> propose(@RequestBody Notice notice) {
        List<CalendarDay> days = notice.days().stream()
                .map(day -> new CalendarDay(
                        notice.year(),
                        day.date(),
                        day.type(),
                        day.name() == null ? day.type().label() : day.name(),
                        notice.notice(),
                        notice.division()))
                .toList();
        UUID id = notice.division() == null
                ? desk.propose(notice.year(), notice.notice(), days)
                : desk.proposeLocal(notice.year(), notice.division(), notice.notice(), days);
        return Map.of("id", id, "state", "PROPOSED");
    }

    @PostMapping("/{year}/confirm")
    @May(DeadlineDuties.CALENDAR)
    Map<String, Object> confirm(@PathVariable int year, @RequestParam @Nullable String division) {
        return Map.of("state", "PUBLISHED", "moved", desk.confirmLocal(year, division));
    }
}
