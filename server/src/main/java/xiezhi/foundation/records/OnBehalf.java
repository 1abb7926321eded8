package xiezhi.foundation.records;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.RecordType;

/** 代理印记: for whom a version was made, where a stand-in made it; so that every history can say B（代A）, whichever room the row is of. */
@Component
public class OnBehalf {
    private static final int MOST = 200;
    private final JdbcClient jdbc;

    OnBehalf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 代办的记录: one version of a row that somebody wrote for another. */
    public record Written(String standard, UUID id, int version, UUID person, UUID principal, Instant at) {}

    /** Marks the version when the actor stands in for another; a body's representative needs no mark. */
    void mark(RecordType<?> type, UUID id, int version, Instant at) {
        Actor actor = Acting.current();
        if (actor.principal() != null && actor.lent() != null) {
            jdbc.sql(
                            "insert into records.on_behalf (standard, id, version, person, principal, at) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            type.code(),
                            id,
                            version,
                            actor.person(),
                            actor.principal().person(),
                            utc(at))
                    .update();
        }
    }

    /** For whom each version was made, as far as it was made for another. */
    public Map<Integer, UUID> of(RecordType<?> type, UUID id) {
        return jdbc
                .sql("select * from records.on_behalf where standard = ? and id = ?")
                .params(type.code(), id)
                .query(Written.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Written::version, Written::principal));
    }

    /** What others wrote for the principal between two moments, newest first. */
    public List<Written> writtenFor(UUID principal, Instant from, Instant until) {
        return jdbc.sql(
                        "select * from records.on_behalf where principal = ? and at >= ? and at <= ? order by at desc limit "
                                + MOST)
                .params(principal, utc(from), utc(until))
                .query(Written.class)
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
