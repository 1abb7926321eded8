package xiezhi.foundation.datacenter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 迁移: brings every room's schema up to date, room by room, before anybody else uses the database. No room's tables refer to another's. */
final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private final DataSource source;
    private final JdbcClient sql;

    Migrations(DataSource source) {
        this.source = source;
        this.sql = JdbcClient.create(source);
    }

    /** Migrates; skips the whole when nothing has changed since the last time, which saves a second at each start. */
    void run() {
        SortedMap<String, Long> rooms = rooms();
        String now = rooms.toString();
        if (now.equals(last())) {
            return;
        }
        rooms.keySet().forEach(this::migrate);
        sql.sql("create table if not exists public.house (fingerprint text not null)")
                .update();
        sql.sql("delete from public.house").update();
        sql.sql("insert into public.house values (?)").param(now).update();
        LOG.info("Schemas up to date: {}", rooms.keySet());
    }

    private void migrate(String room) {
        Flyway.configure()
                .dataSource(source)
                .schemas(room)
                .createSchemas(true)
                .table("migration")
                .locations("classpath:db/migration/" + room)
                .load()
                .migrate();
    }

    private String last() {
        boolean known = sql.sql("select to_regclass('public.house') is not null")
                .query(Boolean.class)
                .single();
        return known
                ? sql.sql("select fingerprint from public.house")
                        .query(String.class)
                        .optional()
                        .orElse("")
                : "";
    }

    private static SortedMap<String, Long> rooms() {
        try {
            SortedMap<String, Long> rooms = new TreeMap<>();
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");
            for (Resource file : Arrays.stream(files)
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList()) {
                String[] path = file.getURL().getPath().split("/");
                CRC32 sum = new CRC32();
                sum.update(file.getContentAsByteArray());
                rooms.merge(path[path.length - 2], sum.getValue(), (a, b) -> a * 31 + b);
            }
            return rooms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
