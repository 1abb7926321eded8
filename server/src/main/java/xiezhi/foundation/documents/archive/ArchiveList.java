package xiezhi.foundation.documents.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.foundation.documents.DocumentDuties;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.act.Scope;

/** 归档登记: the packages of one's units, newest first, found by the beginning of their number. */
@RestController
class ArchiveList {
    private static final int PAGE = 20;
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient sql;
    private final People people;

    ArchiveList(JdbcClient sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    /** 一页归档包. */
    record Page(List<Line> items, @Nullable String next) {}

    /** 归档包, as listed; its checks are those of DA/T 70-2018. */
    record Line(
            UUID id,
            String archiveNumber,
            String unit,
            String retention,
            int items,
            String sm3,
            Instant at,
            String by,
            JsonNode findings) {}

    @GetMapping("/api/documents/archives")
    @May(DocumentDuties.ARCHIVE)
    Page list(@RequestParam(defaultValue = "") String q, @RequestParam @Nullable UUID after) {
        Scope scope = Acting.current().scope();
        List<Line> found = sql.sql("""
                        select id, archive_number, unit, retention, items, sm3, at, by, findings from documents.archive
                        where (:all or unit = any(:units)) and starts_with(archive_number, :q)
                          and (:after::uuid is null or id < :after::uuid)
                        order by id desc limit :limit""")
                .param("all", scope.everything())
                .param("units", scope.units().toArray(UUID[]::new))
                .param("q", q.strip())
                .param("after", after)
                .param("limit", PAGE + 1)
                .query((row, number) -> line(row))
                .list();
        List<Line> page = found.subList(0, Math.min(PAGE, found.size()));
        return new Page(page, found.size() > PAGE ? page.getLast().id().toString() : null);
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("archive_number"),
                people.unit(row.getObject("unit", UUID.class)).fullName(),
                row.getString("retention"),
                row.getInt("items"),
                row.getString("sm3"),
                row.getTimestamp("at").toInstant(),
                people.nameOf(row.getObject("by", UUID.class)),
                JSON.readTree(row.getString("findings")));
    }
}
