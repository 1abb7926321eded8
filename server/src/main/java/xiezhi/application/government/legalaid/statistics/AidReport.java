package xiezhi.application.government.legalaid.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.deadlines.ClockTally;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.rule.LegalBasis;

/** 法律援助月报 (RP-AID-1): one row for each centre in scope, and their total. A rate of nothing is a dash, never zero. */
@Service
@LegalBasis("法律援助法#58")
public class AidReport {
    private final Records records;
    private final People people;
    private final ClockTally tally;
    private final JdbcClient sql;
    private final Trail trail;

    AidReport(Records records, People people, ClockTally tally, JdbcClient sql, Trail trail) {
        this.records = records;
        this.people = people;
        this.tally = tally;
        this.sql = sql;
        this.trail = trail;
    }

    /** 列. */
    public record Column(String key, String label, String english) {}

    /** 单元格: what is counted and where its rows are. */
    public record Cell(Object value, @Nullable String drill) {}

    /** 月报. */
    public record Report(String month, List<Column> columns, List<Map<String, Object>> rows) {}

    /** The report of the month for the centres below the unit. */
    @Transactional
    @May({AidDuty.STATISTICS, AidDuty.LEAD})
    public Report of(YearMonth month, @Nullable UUID unit) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Unit> centres = centres(unit);
        centres.forEach(centre -> rows.add(row(centre, month)));
        if (rows.size() > 1) {
            rows.add(total(rows, onTime(centres, month)));
        }
        trail.note("STATISTICS", "legalaid.application", null, Map.of("month", month.toString(), "units", rows.size()));
        return new Report(month.toString(), columns(), rows);
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("unit", "机构", "Unit"));
        Indicator.ALL.forEach(one -> columns.add(new Column(one.key(), one.label(), one.english())));
        columns.add(new Column("amount", "挽回金额(元)", "Amount recovered"));
        columns.add(new Column("subsidy", "支付补贴(元)", "Subsidies paid"));
        columns.add(new Column("onTimeRate", "按期办理率", "On time"));
        return columns;
    }

    private Map<String, Object> row(Unit centre, YearMonth month) {
        UUID unit = centre.id().id();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("unit", centre.fullName());
        for (Indicator indicator : Indicator.ALL) {
            row.put(
                    indicator.key(),
                    new Cell(records.count(indicator.rows(month, unit), 10_000_000), indicator.address(month, unit)));
        }
        row.put(
                "amount",
                new Cell(
                        sum(
                                "select sum(amount) from legalaid.closure where unit = ? and closed_on between ? and ?",
                                unit,
                                month),
                        null));
        row.put(
                "subsidy",
                new Cell(
                        sum(
                                "select sum(amount) from legalaid.subsidy where unit = ? and paid_on between ? and ?",
                                unit,
                                month),
                        null));
        row.put("onTimeRate", onTime(List.of(centre), month));
        return row;
    }

    /** Of the limits that ended in the month, how many were met in time; of several centres together, not the mean of their rates. */
    private Cell onTime(List<Unit> centres, YearMonth month) {
        List<UUID> units = centres.stream().map(centre -> centre.id().id()).toList();
        LocalDate first = month.atDay(1);
        ClockTally.Tally clocks = tally.of("aid-", units, first, first, first, month.atEndOfMonth());
        return new Cell(rate(clocks.met(), clocks.ended()), null);
    }

    private String sum(String statement, UUID unit, YearMonth month) {
        BigDecimal sum = sql.sql(statement)
                .params(unit, month.atDay(1), month.atEndOfMonth())
                .query(BigDecimal.class)
                .optional()
                .orElse(BigDecimal.ZERO);
        return sum.setScale(2, java.math.RoundingMode.UNNECESSARY).toPlainString();
    }

    private static Map<String, Object> total(List<Map<String, Object>> rows, Cell onTime) {
        Map<String, Object> total = new LinkedHashMap<>();
        total.put("unit", "合计");
        for (Indicator indicator : Indicator.ALL) {
            total.put(
                    indicator.key(),
                    new Cell(
                            rows.stream()
                                    .mapToLong(row -> (Long) ((Cell) value(row, indicator.key())).value())
                                    .sum(),
                            null));
        }
        for (String money : List.of("amount", "subsidy")) {
            BigDecimal sum = rows.stream()
                    .map(row ->
                            new BigDecimal(((Cell) value(row, money)).value().toString()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            total.put(money, new Cell(sum.toPlainString(), null));
        }
        total.put("onTimeRate", onTime);
        return total;
    }

    private static Object value(Map<String, Object> row, String key) {
        return java.util.Objects.requireNonNull(row.get(key));
    }

    static String rate(long met, long ended) {
        return ended == 0
                ? "-"
                : BigDecimal.valueOf(met * 100).divide(BigDecimal.valueOf(ended), 1, java.math.RoundingMode.HALF_UP)
                        + "%";
    }

    /** The centres below the unit asked for, within the actor's own subtree. */
    List<Unit> centres(@Nullable UUID unit) {
        UUID mine = Acting.current().unit();
        if (mine == null) {
            return List.of();
        }
        List<UUID> within = people.subtree(mine);
        if (unit != null && !within.contains(unit)) {
            throw new NotFound("没有这个机构, 或者不在您的数据范围内");
        }
        List<Unit> units = people.subtree(unit == null ? mine : unit).stream()
                .map(people::unit)
                .toList();
        return units.stream()
                .filter(one -> one.unitType() == UnitType.LEGAL_AID_AGENCY)
                .toList();
    }
}
