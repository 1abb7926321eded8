package xiezhi.foundation.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 谁看过: the readings of one row, told to the person whose row it is: which post, when, for what; never the reader's account or address. */
@Service
public class Openings {
    private static final int MOST = 200;
    private final JdbcClient sql;

    Openings(JdbcClient sql) {
        this.sql = sql;
    }

    /** 一次查阅. */
    public record Opening(Instant at, String unit, String purpose) {}

    /** Who opened the row, newest first, without the owner himself and the platform. Readings of one post within a minute are one. */
    public List<Opening> of(UUID object, UUID owner) {
        return sql.sql("""
                        select max(at) as at, identity, coalesce(max(detail ->> 'purpose'), '') as purpose from audit.entry
                        where object = ? and action in ('READ', 'UNMASK') and actor <> ? and identity not like '系统%'
                        group by identity, date_trunc('minute', at) order by 1 desc limit ?""")
                .params(object, owner, MOST)
                .query((row, number) -> new Opening(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("identity"),
                        row.getString("purpose")))
                .list();
    }
}
