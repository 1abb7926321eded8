package xiezhi.foundation.statutes.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 清点: after the files are in, says of each version from when until when it is in force, and clears what no file holds any more. */
@Component
class Reckoning {
    private final JdbcClient jdbc;

    Reckoning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the new revision; the same as before when nothing has changed. */
    @Transactional
    public long close(boolean changed) {
        int cleared = jdbc.sql(
                        "delete from statutes.version v where not exists (select from statutes.file f where f.version = v.id)")
                .update();
        jdbc.sql(
                        "delete from statutes.instrument i where not exists (select from statutes.version v where v.instrument = i.id)")
                .update();
        int moved = spans().stream().mapToInt(this::set).sum();
        boolean grows = changed || cleared > 0 || moved > 0;
        return jdbc.sql("update statutes.shelf set revision = revision + ? returning revision")
                .param(grows ? 1 : 0)
                .query(Long.class)
                .single();
    }

    private List<Span> spans() {
        Map<String, List<Spans.Version>> versions =
                jdbc.sql("""
                        select v.id, i.key, v.dated, v.effective, v.withdrawn
                        from statutes.version v join statutes.instrument i on i.id = v.instrument""").query(Reckoning::version).stream().collect(Collectors.groupingBy(Spans.Version::key));
        List<Spans.End> ends = new ArrayList<>(KnownEnds.ALL);
        ends.addAll(jdbc.sql("""
                        select r.name, coalesce(r.day, v.effective) as day, true as repealed
                        from statutes.repeal r join statutes.version v on v.id = r.version
                        where coalesce(r.day, v.effective) is not null""").query(Spans.End.class).list());
        return Spans.of(versions, ends);
    }

    private static Spans.Version version(ResultSet row, int number) throws SQLException {
        return new Spans.Version(
                row.getLong("id"),
                row.getString("key"),
                row.getObject("dated", LocalDate.class),
                row.getObject("effective", LocalDate.class),
                row.getBoolean("withdrawn"));
    }

    private int set(Span span) {
        return jdbc.sql("""
                        update statutes.version set ended = ?::date, repealed = ?
                        where id = ? and (ended is distinct from ?::date or repealed <> ?)""")
                .param(span.ended())
                .param(span.repealed())
                .param(span.version())
                .param(span.ended())
                .param(span.repealed())
                .update();
    }
}
