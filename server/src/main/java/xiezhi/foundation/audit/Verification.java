package xiezhi.foundation.audit;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import xiezhi.foundation.security.Signer;

/** 审计核验: recomputes the whole chain from the entries and names the first place where it does not hold. */
@Service
public class Verification {
    private static final int BATCH = 5_000;
    private final JdbcClient sql;
    private final Signer signer;
    private final CheckpointCopies copies;

    Verification(JdbcClient sql, Signer signer, CheckpointCopies copies) {
        this.sql = sql;
        this.signer = signer;
        this.copies = copies;
    }

    /**
     * 核验报告.
     *
     * @param copies checkpoints that were compared with their copies in the second place; 0 when none is set up
     */
    public record Report(
            boolean holds,
            long links,
            long checkpoints,
            long waiting,
            long copies,
            @Nullable Break broken) {}

    /**
     * 断点.
     *
     * @param kind {@code ENTRY_CHANGED}, {@code ENTRY_MISSING}, {@code LINK_CHANGED}, {@code LINK_MISSING}, {@code INSERTED_BEHIND},
     *     {@code CHECKPOINT_FORGED}, {@code CHAIN_SHORTENED}; against the copies {@code CHAIN_REWRITTEN}, {@code COPY_CHANGED},
     *     {@code COPY_BEHIND}, {@code COPY_UNREADABLE}
     */
    public record Break(long seq, String kind, String message) {}

    private record Row(
            long position, long seq, String hash, @Nullable Entry entry) {}

    /** Checks every link, every entry behind it, and every signature. */
    public Report verify() {
        Walk walk = new Walk();
        List<Row> rows;
        do {
            rows = rowsAfter(walk.position);
            rows.forEach(walk::step);
        } while (rows.size() == BATCH && walk.broken == null);
        walk.end();
        Break broken = walk.broken != null ? walk.broken : insertedBehind();
        List<Checkpoint> checkpoints = checkpoints();
        if (broken == null) {
            broken = checkpoints.stream()
                    .map(this::forged)
                    .filter(b -> b != null)
                    .findFirst()
                    .orElse(null);
        }
        CheckpointCopies.Compared compared = copies.compare();
        broken = broken == null ? compared.broken() : broken;
        return new Report(broken == null, walk.position, checkpoints.size(), waiting(), compared.lines(), broken);
    }

    /** 走链: carries the hash from link to link. A mismatch waits for one more link, which tells a changed link from a changed entry. */
    private static final class Walk {
        private long position;
        private String hash = Chain.GENESIS;
        private @Nullable Break broken;
        private @Nullable Row doubtful;
        private String recomputed = "";

        void step(Row row) {
            if (broken != null) {
                return;
            }
            Row doubt = doubtful;
            Entry entry = row.entry();
            if (doubt != null) {
                boolean linkOnly =
                        entry != null && Chain.link(recomputed, entry).equals(row.hash());
                broken = changed(doubt, linkOnly);
            } else if (row.position() != position + 1) {
                broken = new Break(row.seq(), "LINK_MISSING", "链环" + (position + 1) + "不见了, 其后为条目" + row.seq());
            } else if (entry == null) {
                broken = new Break(row.seq(), "ENTRY_MISSING", "条目" + row.seq() + "已被删除");
            } else {
                take(row, entry);
            }
        }

        private void take(Row row, Entry entry) {
            recomputed = Chain.link(hash, entry);
            if (recomputed.equals(row.hash())) {
                hash = row.hash();
                position = row.position();
            } else {
                doubtful = row;
            }
        }

        void end() {
            if (broken == null && doubtful != null) {
                broken = changed(doubtful, false);
            }
        }

        private static Break changed(Row row, boolean linkOnly) {
            return linkOnly
                    ? new Break(row.seq(), "LINK_CHANGED", "条目" + row.seq() + "的链环被改动")
                    : new Break(row.seq(), "ENTRY_CHANGED", "条目" + row.seq() + "的内容与链环不符, 已被改动");
        }
    }

    private List<Row> rowsAfter(long position) {
        return sql.sql("select l.position, l.seq as link_seq, l.hash, " + Entry.COLUMNS + """
                 from audit.link l left join audit.entry e on e.seq = l.seq
                where l.position > ? order by l.position limit ?""")
                .params(position, BATCH)
                .query((row, number) -> new Row(
                        row.getLong("position"),
                        row.getLong("link_seq"),
                        row.getString("hash"),
                        row.getString("action") == null ? null : EntryRow.read(row)))
                .list();
    }

    private @Nullable Break insertedBehind() {
        return sql.sql("""
                select e.seq from audit.entry e
                where (e.tx, e.seq) <= (select tx, seq from audit.link order by position desc limit 1)
                  and not exists (select 1 from audit.link l where l.seq = e.seq)
                order by e.seq limit 1""")
                .query(Long.class)
                .optional()
                .map(seq -> new Break(seq, "INSERTED_BEHIND", "条目" + seq + "是事后插入的, 不在链上"))
                .orElse(null);
    }

    private List<Checkpoint> checkpoints() {
        return sql.sql("select * from audit.checkpoint order by position")
                .query((row, number) -> EntryRow.checkpoint(row))
                .list();
    }

    private @Nullable Break forged(Checkpoint point) {
        record At(long seq, String hash) {}
        At link = sql.sql("select seq, hash from audit.link where position = ?")
                .param(point.position())
                .query(At.class)
                .optional()
                .orElse(null);
        if (link == null) {
            return new Break(0, "CHAIN_SHORTENED", "检查点" + point.position() + "之前的链环被整段删除");
        }
        boolean signed = signer.verify(
                point.keyId(), point.content(), Base64.getDecoder().decode(point.signature()));
        return signed && link.hash().equals(point.hash())
                ? null
                : new Break(link.seq(), "CHECKPOINT_FORGED", "检查点" + point.position() + "的签名与链不符");
    }

    private long waiting() {
        return sql.sql("select (select count(*) from audit.entry) - (select count(*) from audit.link)")
                .query(Long.class)
                .single();
    }
}
