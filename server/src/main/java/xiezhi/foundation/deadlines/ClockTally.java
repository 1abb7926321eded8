package xiezhi.foundation.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 时钟统计: how the limits of a room's work stand in some units: what is late, what is due soon, how many were met in time. */
@Service
public class ClockTally {
    private final JdbcClient sql;

    ClockTally(JdbcClient sql) {
        this.sql = sql;
    }

    /** 统计: {@code met} of the {@code ended} limits ended in time. */
    public record Tally(long overdue, long dueSoon, long ended, long met) {}

    /** 逾期: one limit that has passed, with its business. */
    public record Late(UUID business, String rule, String name, LocalDate due, UUID unit) {}

    /**
     * The tally of the clocks whose rule begins with the word.
     *
     * @param soon last day that still counts as soon
     * @param from first day of the period in which ended clocks are counted
     * @param until last day of it
     */
    public Tally of(
            String rules, Collection<UUID> units, LocalDate today, LocalDate soon, LocalDate from, LocalDate until) {
        return sql.sql("""
                        select count(*) filter (where state = 'RUNNING' and due < :today) as overdue,
                               count(*) filter (where state = 'RUNNING' and due between :today and :soon) as due_soon,
                               count(*) filter (where state = 'MET' and (met_at at time zone 'Asia/Shanghai')::date between :from and :until) as ended,
                               count(*) filter (where state = 'MET' and (met_at at time zone 'Asia/Shanghai')::date between :from and :until and met_at < due_at) as met
                        from deadlines.clock where unit = any(:units) and rule like :rules""")
                .param("today", today)
                .param("soon", soon)
                .param("from", from)
                .param("until", until)
                .param("units", units.toArray(UUID[]::new))
                .param("rules", rules + "%")
                .query(Tally.class)
                .single();
    }

    /** The limits that run and end within the days, the first before the others. */
    public List<Late> ending(String rules, Collection<UUID> units, LocalDate from, LocalDate until, int limit) {
        return sql.sql("""
                        select business, rule, name, due, unit from deadlines.clock
                        where state = 'RUNNING' and due between ? and ? and unit = any(?) and rule like ? order by due, id limit ?""")
                .params(from, until, units.toArray(UUID[]::new), rules + "%", limit)
                .query(Late.class)
                .list();
    }

    /** The limits that have passed, the longest first. */
    public List<Late> late(String rules, Collection<UUID> units, LocalDate today, int limit) {
        return sql.sql("""
                        select business, rule, name, due, unit from deadlines.clock
                        where state = 'RUNNING' and due < ? and unit = any(?) and rule like ? order by due, id limit ?""")
                .params(today, units.toArray(UUID[]::new), rules + "%", limit)
                .query(Late.class)
                .list();
    }
}
