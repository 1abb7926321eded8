package xiezhi.application.enforcement.coop.inbox;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.Receipt.FaultLine;
import xiezhi.application.enforcement.coop.Received;
import xiezhi.application.enforcement.coop.ReceivedState;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Ref;

/** 次序: messages of one business are taken one after the other by their sequence, never by a clock; one that came early waits. */
@Component
class Turn {
    private final Records records;
    private final Proposing proposing;
    private final JdbcClient sql;

    Turn(Records records, Proposing proposing, JdbcClient sql) {
        this.records = records;
        this.proposing = proposing;
        this.sql = sql;
    }

    /** The message of that number, if it was written down. A refused one may be sent again, mended, under a new number only. */
    Optional<Stored<Received>> known(String msgId) {
        return records.page(Query.of(Received.class).where("msgId", msgId).limit(1)).items().stream()
                .findFirst();
    }

    /** Holds the business until the transaction ends. */
    void lock(Envelope envelope) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 33))")
                .param(envelope.fromOrg() + "|" + envelope.bizNo())
                .query((row, number) -> true)
                .single();
    }

    boolean isNext(Envelope envelope) {
        return envelope.sequence() == last(envelope) + 1;
    }

    /** A second message under a sequence that is taken: the partner contradicts his own count. */
    List<FaultLine> stale(Envelope envelope) {
        boolean taken = sql.sql(
                        "select exists (select 1 from coop.received where from_org = ? and biz_no = ? and sequence = ? and state <> 'REJECTED')")
                .params(envelope.fromOrg(), envelope.bizNo(), envelope.sequence())
                .query(Boolean.class)
                .single();
        return taken
                ? List.of(new FaultLine("envelope.sequence", "业务内序号 %d 已经收到另一份消息".formatted(envelope.sequence())))
                : List.of();
    }

    /** Whether the partner's clock says this was sent before a message that stands before it. */
    boolean setBack(Envelope envelope) {
        return sql.sql(
                        "select exists (select 1 from coop.received where from_org = ? and biz_no = ? and sequence < ? and sent_at > ? and state <> 'REJECTED')")
                .params(
                        envelope.fromOrg(),
                        envelope.bizNo(),
                        envelope.sequence(),
                        Timestamp.from(envelope.sentAt()))
                .query(Boolean.class)
                .single();
    }

    /** Lets go those that waited for this one. */
    void release(Envelope envelope, UUID unit) {
        for (int next = envelope.sequence() + 1; ; next++) {
            Optional<Stored<Received>> waiting = held(envelope, next);
            if (waiting.isEmpty()) {
                return;
            }
            Received freed = waiting.get().row().in(ReceivedState.PROPOSED);
            records.change(freed, waiting.get().version());
            proposing.propose(freed, unit);
        }
    }

    private Optional<Stored<Received>> held(Envelope envelope, int sequence) {
        return sql.sql(
                        "select id from coop.received where from_org = ? and biz_no = ? and sequence = ? and state = 'HELD'")
                .params(envelope.fromOrg(), envelope.bizNo(), sequence)
                .query(UUID.class)
                .optional()
                .map(id -> records.get(Received.class, Ref.of(id)));
    }

    private int last(Envelope envelope) {
        return sql.sql(
                        "select coalesce(max(sequence), 0) from coop.received where from_org = ? and biz_no = ? and state = 'PROPOSED'")
                .params(envelope.fromOrg(), envelope.bizNo())
                .query(Integer.class)
                .single();
    }
}
