package xiezhi.application.government.legalaid.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.foundation.deadlines.ClockTally;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.act.May;

/** 总览: the leader's figures as they are this moment; counts only, from which the way leads to the lists. */
@Service
public class Overview {
    private static final int DAYS = 30;
    private final AidReport report;
    private final AidFiles files;
    private final ClockTally tally;
    private final Limits limits;
    private final JdbcClient sql;

    Overview(AidReport report, AidFiles files, ClockTally tally, Limits limits, JdbcClient sql) {
        this.report = report;
        this.files = files;
        this.tally = tally;
        this.limits = limits;
        this.sql = sql;
    }

    /** 分项. */
    public record Tally(String code, String name, long count) {}

    /** 一日. */
    public record Day(LocalDate day, long received, long decided) {}

    /** 总览, as http.md shows it. */
    public record Figures(
            Map<String, Long> counts,
            List<Day> byDay,
            List<Tally> byMatter,
            List<Tally> byUnit,
            @Nullable BigDecimal onTimeRate,
            List<Map<String, Object>> overdue) {}

    @Transactional(readOnly = true)
    @May({AidDuty.LEAD, AidDuty.STATISTICS})
    public Figures now() {
        List<Unit> centres = report.centres(null);
        UUID[] units = centres.stream().map(unit -> unit.id().id()).toArray(UUID[]::new);
        LocalDate today = files.today();
        ClockTally.Tally clocks =
                tally.of("aid-", List.of(units), today, today.plusDays(Limits.SOON), today.minusDays(DAYS), today);
        Map<String, Long> counts = states(units);
        counts.put("overdue", clocks.overdue());
        counts.put("dueSoon", clocks.dueSoon());
        BigDecimal onTime = clocks.ended() == 0
                ? null
                : BigDecimal.valueOf(clocks.met()).divide(BigDecimal.valueOf(clocks.ended()), 4, RoundingMode.HALF_UP);
        return new Figures(
                counts,
                byDay(units, today),
                byMatter(units),
                byUnit(units, centres),
                onTime,
                limits.overdue(units, today, 50));
    }

    private Map<String, Long> states(UUID[] units) {
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.sql("""
                        select count(*) as received,
                               count(*) filter (where state in ('SUBMITTED', 'SUPPLEMENT', 'UNDER_REVIEW', 'PROPOSED')) as "underReview",
                               count(*) filter (where state in ('GRANTED', 'PROVISIONAL')) as granted,
                               count(*) filter (where state in ('REFUSED', 'MAINTAINED')) as refused,
                               count(*) filter (where state in ('ASSIGNED', 'ACCEPTED', 'IN_HANDLING', 'CLOSING')) as handling,
                               count(*) filter (where state in ('CLOSED', 'ARCHIVED')) as closed
                        from legalaid.application where unit = any(?)""")
                .param(units)
                .query()
                .singleRow()
                .forEach((name, count) -> counts.put(name, ((Number) count).longValue()));
        return counts;
    }

    private List<Day> byDay(UUID[] units, LocalDate today) {
        return sql.sql("""
                        select d::date as day,
                               (select count(*) from legalaid.application a where a.unit = any(:units)
                                 and a.received_at >= d at time zone 'Asia/Shanghai' and a.received_at < (d + interval '1 day') at time zone 'Asia/Shanghai') as received,
                               (select count(*) from legalaid.decision e where e.unit = any(:units) and e.decided_on = d::date) as decided
                        from generate_series(cast(:from as timestamp), cast(:until as timestamp), interval '1 day') d order by d""")
                .param("units", units)
                .param("from", today.minusDays(DAYS - 1L).atStartOfDay())
                .param("until", today.atStartOfDay())
                .query((row, number) ->
                        new Day(day(row.getDate("day")), row.getLong("received"), row.getLong("decided")))
                .list();
    }

    private static LocalDate day(Date date) {
        return date.toLocalDate();
    }

    private List<Tally> byMatter(UUID[] units) {
        return sql.sql(
                        "select matter, count(*) as n from legalaid.application where unit = any(?) group by matter order by n desc, matter")
                .param(units)
                .query((row, number) -> new Tally(
                        row.getString("matter"),
                        AidMatter.valueOf(row.getString("matter")).label(),
                        row.getLong("n")))
                .list();
    }

    private List<Tally> byUnit(UUID[] units, List<Unit> centres) {
        Map<UUID, Long> counts = new LinkedHashMap<>();
        sql.sql("select unit, count(*) as n from legalaid.application where unit = any(?) group by unit")
                .param(units)
                .query(row -> {
                    counts.put(row.getObject("unit", UUID.class), row.getLong("n"));
                });
        return centres.stream()
                .map(unit -> new Tally(
                        unit.id().toString(),
                        unit.fullName(),
                        counts.getOrDefault(unit.id().id(), 0L)))
                .toList();
    }
}
