package xiezhi.foundation.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.time.CalendarDay;
import xiezhi.kernel.time.CalendarFile;
import xiezhi.kernel.time.DayType;
import xiezhi.kernel.time.WorkCalendar;

/** 工作日历库: the calendar in force: what the program ships, and what was published here since. */
@Component
public class Calendars implements SmartInitializingSingleton {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final People people;
    private volatile @Nullable Edition current;

    Calendars(JdbcClient jdbc, TransactionTemplate transaction, People people) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.people = people;
    }

    /** 一版日历: what was read at one moment, and what follows from it for single places. */
    private record Edition(WorkCalendar country, Map<String, WorkCalendar> local) {
        WorkCalendar in(String division) {
            return local.computeIfAbsent(division, country::in);
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> seed());
    }

    /**
     * The calendar by which the unit works: the country's, with the festivals that the government of its place has arranged
     * (全国年节及纪念日放假办法 art. 4). A unit that nobody knows works by the country's.
     */
    @LegalBasis("全国年节及纪念日放假办法#4")
    public WorkCalendar of(UUID unit) {
        return people.divisionOf(unit).map(this::in).orElseGet(this::current);
    }

    /** The calendar of a division, with its own days and those of the divisions above it. */
    WorkCalendar in(String division) {
        return edition().in(division);
    }

    /** The calendar of the whole country in force. */
    public WorkCalendar current() {
        return edition().country();
    }

    /** Reads it again; another node of the cluster may have published a year. */
    @Transactional(readOnly = true)
    public WorkCalendar reload() {
        return reread().country();
    }

    /** The transaction that publishes works by what it has written; everybody else does as soon as it is committed, and never when it is not. */
    void adopt() {
        Edition written = read();
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        TransactionSynchronizationManager.bindResource(this, written);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Calendars.this);
                if (status == STATUS_COMMITTED) {
                    publish(written);
                }
            }
        });
    }

    private Edition edition() {
        Edition ours = (Edition) TransactionSynchronizationManager.getResource(this);
        Edition known = ours != null ? ours : current;
        return known != null ? known : reread();
    }

    /** Reading and putting up are one step, so that what was read before a publication is never put up after it. */
    private synchronized Edition reread() {
        Edition read = read();
        current = read;
        return read;
    }

    private synchronized void publish(Edition written) {
        current = written;
    }

    private Edition read() {
        return new Edition(WorkCalendar.of(days(null)), new ConcurrentHashMap<>());
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

    /** Puts the days of a notice in the place of what stood there: the country's notice, or that of one division. */
    void replace(int year, @Nullable String division, List<CalendarDay> days) {
        jdbc.sql("delete from deadlines.calendar_day where year = ? and division is not distinct from ?::text")
                .param(year)
                .param(division)
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
