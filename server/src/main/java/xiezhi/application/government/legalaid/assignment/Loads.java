package xiezhi.application.government.legalaid.assignment;

import java.sql.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 在办统计: how many cases each practitioner has in hand, in whatever centre. Counts only: no file is shown by them. */
@Component
class Loads {
    private final JdbcClient sql;

    Loads(JdbcClient sql) {
        this.sql = sql;
    }

    Map<UUID, Load> all() {
        Map<UUID, Load> loads = new HashMap<>();
        sql.sql("""
                        select s.lawyer, max(s.assigned_on) as last, count(*) filter (where s.ended_on is null and c.closed_on is null) as open
                        from legalaid.assignment s join legalaid.case c on c.application = s.application
                        group by s.lawyer""").query(row -> {
            Date last = row.getDate("last");
            loads.put(
                    row.getObject("lawyer", UUID.class),
                    new Load(row.getInt("open"), last == null ? null : last.toLocalDate()));
        });
        return loads;
    }
}
