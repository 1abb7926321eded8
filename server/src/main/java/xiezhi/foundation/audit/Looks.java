package xiezhi.foundation.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 谁看过: what the trail knows of one row, for the room that keeps it. */
@Service
public class Looks {
    private final JdbcClient sql;

    Looks(JdbcClient sql) {
        this.sql = sql;
    }

    /** 一次查阅或者办理. */
    public record Look(
            Instant at,
            @Nullable String identity,
            String action,
            String standard,
            UUID object,
            @Nullable String detail) {}

    /** The latest acts and readings that concern one of the rows, newest first. */
    public List<Look> at(Collection<UUID> objects, int most) {
        return sql.sql(
                        "select at, identity, action, standard, object, detail from audit.entry where object = any(?) order by seq desc limit ?")
                .params(objects.toArray(UUID[]::new), most)
                .query((row, number) -> new Look(
                        row.getTimestamp("at").toInstant(),
                        row.getString("identity"),
                        row.getString("action"),
                        row.getString("standard"),
                        row.getObject("object", UUID.class),
                        row.getString("detail")))
                .list();
    }
}
