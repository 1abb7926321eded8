package xiezhi.foundation.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.May;

/** 审计查阅: the audit administrator reads the trail; that he did is in the trail too. */
@RestController
class AuditViewer {
    private static final int MOST = 200;
    private final AuditEntries entries;
    private final Trail trail;
    private final Verification verification;

    AuditViewer(AuditEntries entries, Trail trail, Verification verification) {
        this.entries = entries;
        this.trail = trail;
        this.verification = verification;
    }

    /** 一页条目, newest first. */
    record Pages(List<AuditLine> items, @Nullable String next) {}

    @GetMapping("/api/audit")
    @May(Administrators.AUDIT)
    Pages list(
            @RequestParam @Nullable String actor,
            @RequestParam @Nullable String action,
            @RequestParam @Nullable String standard,
            @RequestParam @Nullable UUID object,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant to,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam @Nullable Long after) {
        AuditFilter filter =
                AuditFilter.of(actor, action, standard, object, from, to).before(after);
        int rows = Math.clamp(limit, 1, MOST);
        List<AuditLine> lines = entries.page(filter, rows);
        trail.noteReading("audit.entry", null, filter.said());
        return new Pages(
                lines,
                lines.size() < rows ? null : Long.toString(lines.getLast().seq()));
    }

    /** 导出: what the filter finds, newest first, as CSV, line by line; that it was taken out is in the trail with its number of lines. */
    @GetMapping("/api/audit/export")
    @May(Administrators.AUDIT)
    void export(
            @RequestParam @Nullable String actor,
            @RequestParam @Nullable String action,
            @RequestParam @Nullable String standard,
            @RequestParam @Nullable UUID object,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant to,
            HttpServletResponse response)
            throws IOException {
        AuditFilter filter = AuditFilter.of(actor, action, standard, object, from, to);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        trail.note("EXPORT", "audit.entry", null, Map.of("rows", entries.count(filter), "filter", filter.said()));
        entries.write(filter, response.getOutputStream());
    }

    @GetMapping("/api/audit/verify")
    @May(Administrators.AUDIT)
    Verification.Report verify() {
        trail.note("VERIFY", "audit.entry", null, Map.of());
        return verification.verify();
    }
}
