package xiezhi.foundation.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.May;

/** 审计查阅: the audit administrator reads the trail; that he did is in the trail too. */
@RestController
class AuditViewer {
    private static final int MOST = 200;
    private final JdbcClient sql;
    private final Trail trail;
    private final Verification verification;

    AuditViewer(JdbcClient sql, Trail trail, Verification verification) {
        this.sql = sql;
        this.trail = trail;
        this.verification = verification;
    }

    /** 一页条目, newest first. */
    record Pages(List<Line> items, @Nullable String next) {}

    /** 条目, as shown. */
    record Line(
            long seq,
            Instant at,
            String actor,
            @Nullable String account,
            @Nullable String identity,
            @Nullable String address,
            String action,
            @Nullable String standard,
            @Nullable String object,
            JsonNode detail,
            String result,
            @Nullable String hash) {}

    @GetMapping("/api/audit")
    @May(Administrators.AUDIT)
    Pages list(
            @RequestParam @Nullable String actor,
            @RequestParam @Nullable String action,
            @RequestParam @Nullable UUID object,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant to,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam @Nullable Long after) {
        Filter filter = new Filter();
        filter.add("(e.account = ? or e.actor::text = ?)", actor, actor);
        filter.add("e.action = ?", action);
        filter.add("e.object = ?", object);
        filter.add("e.at >= ?", utc(from));
        filter.add("e.at < ?", utc(to));
        filter.add("e.seq < ?", after);
        int rows = Math.clamp(limit, 1, MOST);
        List<Line> lines = read(filter, rows);
        trail.noteReading("audit.entry", null, filter.said);
        return new Pages(
                lines,
                lines.size() < rows ? null : Long.toString(lines.getLast().seq()));
    }

    @GetMapping("/api/audit/verify")
    @May(Administrators.AUDIT)
    Verification.Report verify() {
        trail.note("VERIFY", "audit.entry", null, Map.of());
        return verification.verify();
    }

    private List<Line> read(Filter filter, int rows) {
        filter.values.add(rows);
        return sql.sql("select " + Entry.COLUMNS
                        + ", l.hash from audit.entry e left join audit.link l on l.seq = e.seq where true"
                        + filter.conditions + " order by e.seq desc limit ?")
                .params(filter.values)
                .query((row, number) -> line(EntryRow.read(row), row.getString("hash")))
                .list();
    }

    private static Line line(Entry e, @Nullable String hash) {
        return new Line(
                e.seq(),
                e.at(),
                e.actor(),
                e.account(),
                e.identity(),
                e.address(),
                e.action(),
                e.standard(),
                e.object(),
                Chain.JSON.readTree(String.valueOf(e.detail())),
                e.result(),
                hash);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** 条件: fixed texts with parameters; a condition whose value was not given is left out. */
    private static final class Filter {
        private final StringBuilder conditions = new StringBuilder();
        private final List<Object> values = new ArrayList<>();
        private final Map<String, Object> said = new LinkedHashMap<>();

        void add(String condition, @Nullable Object... given) {
            for (Object value : given) {
                if (value == null) {
                    return;
                }
            }
            conditions.append(" and ").append(condition);
            values.addAll(List.of(given));
            said.put(condition, String.valueOf(given[0]));
        }
    }
}
