package xiezhi.foundation.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.kernel.record.CsvLine;

/** 条目簿: the entries that a filter finds, newest first, a page at a time. */
@Component
class AuditEntries {
    private static final int PAGE = 2_000;
    private static final String FROM = " from audit.entry e left join audit.link l on l.seq = e.seq where true";
    private final JdbcClient sql;

    AuditEntries(JdbcClient sql) {
        this.sql = sql;
    }

    List<AuditLine> page(AuditFilter filter, int rows) {
        List<Object> values = new ArrayList<>(filter.values());
        values.add(rows);
        return sql.sql("select " + Entry.COLUMNS + ", l.hash" + FROM + filter.conditions()
                        + " order by e.seq desc limit ?")
                .params(values)
                .query((row, number) -> AuditLine.of(EntryRow.read(row), row.getString("hash")))
                .list();
    }

    long count(AuditFilter filter) {
        return sql.sql("select count(*) from audit.entry e where true" + filter.conditions())
                .params(filter.values())
                .query(Long.class)
                .single();
    }

    /** Page by page, so that a year of entries needs no more memory than one page. */
    void write(AuditFilter filter, OutputStream to) throws IOException {
        try (Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
            out.write(CsvLine.MARK);
            out.write(CsvLine.of(AuditLine.HEADS));
            for (List<AuditLine> page = page(filter, PAGE);
                    !page.isEmpty();
                    page = page(filter.before(page.getLast().seq()), PAGE)) {
                for (AuditLine line : page) {
                    out.write(line.csv());
                }
            }
        }
    }
}
