package xiezhi.foundation.documents.upload;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 文件台账. */
@Component
public class FileLedger {
    private final JdbcClient sql;

    FileLedger(JdbcClient sql) {
        this.sql = sql;
    }

    void add(FileRow row) {
        sql.sql(
                        "insert into documents.file (id, uploader, name, type, size, sm3, content, state, at, scan) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        row.id(),
                        row.uploader(),
                        row.name(),
                        row.kind().name(),
                        row.size(),
                        row.sm3(),
                        row.content(),
                        row.state().name(),
                        Timestamp.from(row.at()),
                        row.scan().name()))
                .update();
    }

    /** Files that wait for the scanner, oldest first. */
    List<UUID> parked(int limit) {
        return sql.sql(
                        "select id from documents.file where scan = 'PENDING' and content is not null order by id limit ?")
                .param(limit)
                .query(UUID.class)
                .list();
    }

    void scanned(UUID id) {
        sql.sql("update documents.file set scan = 'CLEAN' where id = ?")
                .param(id)
                .update();
    }

    void clear(UUID id, Rejection why) {
        sql.sql(
                        "update documents.file set state = 'QUARANTINED', scan = 'NONE', content = null, reason = ? where id = ?")
                .params(why.name(), id)
                .update();
    }

    /** Files uploaded before then that no business has taken and no draft holds any more. */
    List<UUID> untaken(Instant before, Instant now, int limit) {
        return sql.sql("select id from documents.file where state = 'HELD' and at < ?"
                        + " and (held_until is null or held_until < ?) order by at limit ?")
                .params(Timestamp.from(before), Timestamp.from(now), limit)
                .query(UUID.class)
                .list();
    }

    void remove(UUID id) {
        sql.sql("delete from documents.file where id = ?").param(id).update();
    }

    /** A draft of the uploader holds the files until then. */
    public void hold(Collection<UUID> ids, UUID uploader, Instant until) {
        sql.sql("update documents.file set held_until = ? where id = any(?) and uploader = ? and state = 'HELD'")
                .params(Timestamp.from(until), ids.toArray(UUID[]::new), uploader)
                .update();
    }

    void quarantine(UUID id, UUID uploader, long size, String sm3, Rejection why, Instant at) {
        sql.sql(
                        "insert into documents.file (id, uploader, name, type, size, sm3, state, reason, at) values (?, ?, '(未保存)', 'TXT', ?, ?, 'QUARANTINED', ?, ?)")
                .params(id, uploader, size, sm3, why.name(), Timestamp.from(at))
                .update();
    }

    Optional<FileRow> find(UUID id) {
        return sql.sql("select * from documents.file where id = ?")
                .param(id)
                .query(FileRow::read)
                .optional();
    }

    public Optional<FileRow> lock(UUID id) {
        return sql.sql("select * from documents.file where id = ? for update")
                .param(id)
                .query(FileRow::read)
                .optional();
    }

    public void attach(UUID id, String standard, UUID business, UUID unit) {
        sql.sql("update documents.file set state = 'ATTACHED', standard = ?, business = ?, unit = ? where id = ?")
                .params(standard, business, unit, id)
                .update();
    }

    public List<FileRow> of(UUID business) {
        return sql.sql("select * from documents.file where business = ? order by id")
                .param(business)
                .query(FileRow::read)
                .list();
    }

    long heldSince(UUID uploader, Instant since) {
        return sql.sql("select count(*) from documents.file where uploader = ? and at > ? and state = 'HELD'")
                .params(uploader, Timestamp.from(since))
                .query(Long.class)
                .single();
    }
}
