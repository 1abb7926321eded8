package xiezhi.foundation.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.kernel.time.CalendarDay;
import xiezhi.kernel.time.CalendarFile;
import xiezhi.kernel.time.DayType;
import xiezhi.kernel.time.WorkCalendar;

/** 工作日历库: the calendar in force: what the program ships, and what was published here since. */
@Component
public class Calendars implements SmartInitializingSingleton {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AtomicReference<@Nullable WorkCalendar> current = new AtomicReference<>();

    Calendars(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> seed());
    }

    /** The calendar in force. */
    public WorkCalendar current() {
        WorkCalendar known = current.get();
        return known != null ? known : reload();
    }

    /** Reads it again; another node of the cluster may have published a year. */
    @Transactional(readOnly = true)
    public WorkCalendar reload() {
        WorkCalendar read = WorkCalendar.of(days(null));
        current.set(read);
        return read;
    }

    /** The days arranged for a year, in their order. */
    List<CalendarDay> days(@Nullable Integer year) {
        String where = year == null ? "" : " where year = " + year;
        return jdbc.sql("select year, date, type, name, notice_no, division from deadlines.calendar_day" + where
                        + " order by date")
                .query((row, n) -> new CalendarDay(
                        row.getInt("year"),
                        row.getObject("date", LocalDate.class),
                        DayType.valueOf(row.getString("type")),
                        row.getString("name"),
                        row.getString("notice_no"),
                        row.getString("division")))
                .list();
    }

    /** Puts the days of a notice in the place of what stood there. */
    void replace(int year, List<CalendarDay> days) {
        jdbc.sql("delete from deadlines.calendar_day where year = ?")
                .param(year)
                .update();
        days.forEach(this::insert);
    }

    private void seed() {
        jdbc.sql("lock table deadlines.calendar_day in share row exclusive mode")
                .update();
        Set<Integer> known = jdbc.sql("select distinct year from deadlines.calendar_day")
                .query(Integer.class)
                .set();
        CalendarFile.shipped().stream()
                .filter(day -> !known.contains(day.year()))
                .forEach(this::insert);
    }

    private void insert(CalendarDay day) {
        jdbc.sql("""
                        insert into deadlines.calendar_day (year, date, type, name, notice_no, division) values (?, ?, ?, ?, ?, ?)
                        on conflict (date, coalesce(division, '')) do update set
                            year = excluded.year, type = excluded.type, name = excluded.name, notice_no = excluded.notice_no""")
                .params(day.year(), day.date(), day.type().name(), day.name())
                .param(day.noticeNo())
                .param(day.division())
                .update();
    }
}
