package xiezhi.foundation.statutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 馆藏在库: the library as it lies in the database. Statuses are told for today. */
@Service
class StoredLibrary implements Library {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final int PAGE = 2_000;
    private static final String PASSAGES = """
            select a.id, i.key || '#' || a.number as key, i.name, i.key as short_name, i.kind, i.issuer, v.effective, v.ended,
                   statutes.status(v.effective, v.ended, v.repealed, :today) as status, a.path, a.label, a.text
            from statutes.article a
            join statutes.version v on v.id = a.version
            join statutes.instrument i on i.id = v.instrument
            """;
    private final JdbcClient jdbc;
    private final InstrumentNames names;
    private final Clock clock;

    StoredLibrary(JdbcClient jdbc, InstrumentNames names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public long size() {
        return jdbc.sql("select count(*) from statutes.article")
                .query(Long.class)
                .single();
    }

    @Override
    public long revision() {
        return jdbc.sql("select revision from statutes.shelf").query(Long.class).single();
    }

    @Override
    public void passages(long afterId, Consumer<Passage> each) {
        long after = afterId;
        for (List<Passage> page = page(after); !page.isEmpty(); page = page(after)) {
            page.forEach(each);
            after = page.getLast().id();
        }
    }

    private List<Passage> page(long after) {
        return jdbc.sql(PASSAGES + "where a.id > :after order by a.id limit " + PAGE)
                .param("today", today())
                .param("after", after)
                .query(StoredLibrary::passage)
                .list();
    }

    @Override
    public Optional<Passage> passage(long id) {
        return jdbc.sql(PASSAGES + "where a.id = :id")
                .param("today", today())
                .param("id", id)
                .query(StoredLibrary::passage)
                .optional();
    }

    @Override
    public Optional<Passage> byKey(String key, LocalDate date) {
        return CitationKey.of(key)
                .flatMap(k -> names.key(k.instrument()).flatMap(instrument -> at(instrument, k.article(), date)));
    }

    private Optional<Passage> at(String instrument, String article, LocalDate date) {
        return jdbc.sql(PASSAGES + """
                        where i.key = :instrument and a.number = :article
                          and (v.effective is null or v.effective <= :date) and (v.ended is null or v.ended > :date)
                        order by v.effective desc nulls last, a.ordinal limit 1""")
                .param("today", today())
                .param("instrument", instrument)
                .param("article", article)
                .param("date", date)
                .query(StoredLibrary::passage)
                .optional();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private static Passage passage(ResultSet row, int number) throws SQLException {
        return new Passage(
                row.getLong("id"),
                row.getString("key"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("issuer"),
                day(row, "effective"),
                day(row, "ended"),
                row.getString("status"),
                row.getString("path"),
                row.getString("label"),
                row.getString("text"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
