package xiezhi.foundation.statutes.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.statutes.importing.Importing.Tally;

/** 导入记录: which imports there were, and what they met. */
@Component
public class Runs {
    private final JdbcClient jdbc;
    private final DataSource source;
    private final Trail trail;
    private final Clock clock;

    Runs(JdbcClient jdbc, DataSource source, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.source = source;
        this.trail = trail;
        this.clock = clock;
    }

    ImportLock lock() {
        return ImportLock.of(source);
    }

    /** Under the lock nobody else is at work: a run that still says so was cut off. True when there was one. */
    boolean closeCutOff() {
        return jdbc.sql("update statutes.import_run set state = 'cut-off', ended = ? where state = 'running'")
                        .param(now())
                        .update()
                > 0;
    }

    long open(String folder, int files) {
        return jdbc.sql(
                        "insert into statutes.import_run (folder, started, state, files) values (?, ?, 'running', ?) returning id")
                .params(folder, now(), files)
                .query(Long.class)
                .single();
    }

    @Transactional
    public RunReport close(Tally tally, String state) {
        jdbc.sql(
                        "update statutes.import_run set state = ?, ended = ?, kept = ?, read = ?, refused = ?, articles = ? where id = ?")
                .params(state, now(), tally.kept(), tally.read(), tally.refused(), tally.articles(), tally.run())
                .update();
        trail.note(
                "IMPORT_STATUTES",
                "statutes.import_run",
                null,
                Map.of("run", tally.run(), "state", state, "read", tally.read(), "articles", tally.articles()));
        return latest(1).getFirst();
    }

    /** The latest runs, newest first. */
    public List<RunReport> latest(int most) {
        return jdbc.sql("select * from statutes.import_run order by id desc limit ?")
                .param(most)
                .query(Runs::report)
                .list();
    }

    /** What files were refused for, or did not say clearly, in the order of files. */
    public List<Problem> problems(List<String> weights, String afterPath, int most) {
        return jdbc.sql("""
                        select path, line, kind, weight, finding, advice from statutes.import_problem
                        where weight = any(?) and path > ? order by path, line limit ?""")
                .params(weights.toArray(String[]::new), afterPath, most)
                .query(Problem.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static RunReport report(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended", OffsetDateTime.class);
        return new RunReport(
                row.getLong("id"),
                row.getString("folder"),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("state"),
                row.getInt("files"),
                row.getInt("kept"),
                row.getInt("read"),
                row.getInt("refused"),
                row.getInt("articles"));
    }
}
