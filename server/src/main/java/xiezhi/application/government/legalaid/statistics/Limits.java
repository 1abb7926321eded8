package xiezhi.application.government.legalaid.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.foundation.deadlines.ClockTally;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.act.May;

/** 期限清单: the limits behind the leader's two figures, each with its file: what is late, and what is due soon. */
@Service
public class Limits {
    /** Due within this many days after today counts as soon. */
    static final int SOON = 2;

    private static final int MOST = 500;
    private final AidReport report;
    private final AidFiles files;
    private final ClockTally tally;
    private final People people;
    private final JdbcClient sql;

    Limits(AidReport report, AidFiles files, ClockTally tally, People people, JdbcClient sql) {
        this.report = report;
        this.files = files;
        this.tally = tally;
        this.people = people;
        this.sql = sql;
    }

    /** The limits of the actor's own subtree. */
    @Transactional(readOnly = true)
    @May({AidDuty.LEAD, AidDuty.STATISTICS})
    public List<Map<String, Object>> of(boolean overdue) {
        UUID[] units = report.centres(null).stream().map(unit -> unit.id().id()).toArray(UUID[]::new);
        LocalDate today = files.today();
        return overdue
                ? overdue(units, today, MOST)
                : lines(tally.ending("aid-", List.of(units), today, today.plusDays(SOON), MOST), "应在%s前%s");
    }

    List<Map<String, Object>> overdue(UUID[] units, LocalDate today, int most) {
        return lines(tally.late("aid-", List.of(units), today, most), "应在%s前%s, 已逾期");
    }

    private List<Map<String, Object>> lines(List<ClockTally.Late> limits, String said) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (ClockTally.Late one : limits) {
            sql.sql("select number, matter, state from legalaid.application where id = ?")
                    .param(one.business())
                    .query(row -> {
                        String matter =
                                AidMatter.valueOf(row.getString("matter")).label();
                        Map<String, Object> line = new LinkedHashMap<>();
                        line.put("id", one.business());
                        line.put("number", row.getString("number"));
                        line.put("title", row.getString("number") + " " + matter);
                        line.put("state", row.getString("state"));
                        line.put("limit", one.name());
                        line.put("due", one.due());
                        line.put("text", said.formatted(one.due(), one.name()));
                        line.put("unit", people.unit(one.unit()).fullName());
                        lines.add(line);
                    });
        }
        return lines;
    }
}
