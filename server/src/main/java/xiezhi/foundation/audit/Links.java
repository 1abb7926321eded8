package xiezhi.foundation.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.security.Signer;

/** 链环: the links and checkpoints as they are stored, and how the next ones are added. */
@Component
class Links {
    private static final int ANY_NODE = 8110;
    private final JdbcClient sql;
    private final Signer signer;

    Links(JdbcClient sql, Signer signer) {
        this.sql = sql;
        this.signer = signer;
    }

    /** 链头: the last link. */
    record Head(long position, long seq, String tx, String hash) {
        static final Head NONE = new Head(0, 0, "0", Chain.GENESIS);
    }

    /** 已提交条目: an entry that nobody can overtake any more, with its transaction. */
    record Settled(Entry entry, String tx) {}

    /** Whether this instance may add links until its transaction ends; of several only one does. */
    boolean mine() {
        return sql.sql("select pg_try_advisory_xact_lock(?)")
                .param(ANY_NODE)
                .query(Boolean.class)
                .single();
    }

    Head head() {
        return sql.sql("select position, seq, tx::text as tx, hash from audit.link order by position desc limit 1")
                .query(Head.class)
                .optional()
                .orElse(Head.NONE);
    }

    /** The entries behind the head whose transactions are all over, in the order of the chain. */
    List<Settled> settledAfter(Head head, int limit) {
        return sql.sql("select " + Entry.COLUMNS + """
                , e.tx::text as tx from audit.entry e
                where (e.tx, e.seq) > (?::xid8, ?) and e.tx < pg_snapshot_xmin(pg_current_snapshot())
                order by e.tx, e.seq limit ?""")
                .params(head.tx(), head.seq(), limit)
                .query((row, number) -> new Settled(EntryRow.read(row), row.getString("tx")))
                .list();
    }

    void add(List<Head> links) {
        sql.sql("insert into audit.link select * from unnest(?::bigint[], ?::bigint[], ?::text[]::xid8[], ?::text[])")
                .params(
                        links.stream().map(Head::position).toArray(Long[]::new),
                        links.stream().map(Head::seq).toArray(Long[]::new),
                        links.stream().map(Head::tx).toArray(String[]::new),
                        links.stream().map(Head::hash).toArray(String[]::new))
                .update();
    }

    @Nullable
    Checkpoint lastCheckpoint() {
        Optional<Checkpoint> last = sql.sql("select * from audit.checkpoint order by position desc limit 1")
                .query((row, number) -> EntryRow.checkpoint(row))
                .optional();
        return last.orElse(null);
    }

    List<Checkpoint> checkpointsAfter(long position) {
        return sql.sql("select * from audit.checkpoint where position > ? order by position")
                .param(position)
                .query((row, number) -> EntryRow.checkpoint(row))
                .list();
    }

    /** The link at the position, or null when the chain does not reach it. */
    @Nullable
    Head at(long position) {
        return sql.sql("select position, seq, tx::text as tx, hash from audit.link where position = ?")
                .param(position)
                .query(Head.class)
                .optional()
                .orElse(null);
    }

    void sign(Head head, Instant at) {
        String key = signer.keyId();
        byte[] signature = signer.sign(Checkpoint.content(head.position(), head.hash(), at, key));
        sql.sql(
                        "insert into audit.checkpoint (position, hash, at, key_id, signature) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        head.position(),
                        head.hash(),
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                        key,
                        Base64.getEncoder().encodeToString(signature))
                .update();
    }
}
