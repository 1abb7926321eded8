package xiezhi.application.enforcement.coop.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.application.enforcement.coop.Courier;
import xiezhi.application.enforcement.coop.Partner;
import xiezhi.application.enforcement.coop.Pen;
import xiezhi.application.enforcement.coop.Sent;
import xiezhi.application.enforcement.coop.SentState;
import xiezhi.application.enforcement.coop.Wire;
import xiezhi.application.enforcement.coop.inbox.Partners;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Outside;
import xiezhi.kernel.record.Ref;

/** 投递: sends what waits, each business in its order, and tries again later under the same number when nobody answers. */
@Service
public class Dispatch {
    private static final Actor ROOM = Actor.system("政法协同发文");
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int AT_ONCE = 100;
    private final Records records;
    private final Partners partners;
    private final List<Courier> couriers;
    private final TransactionOperations transactions;
    private final JdbcClient sql;
    private final Clock clock;

    Dispatch(
            Records records,
            Partners partners,
            List<Courier> couriers,
            TransactionOperations transactions,
            JdbcClient sql,
            Clock clock) {
        this.records = records;
        this.partners = partners;
        this.couriers = couriers;
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
    }

    /** Sends whatever is due; returns how many were receipted. */
    public int work() {
        int done = 0;
        for (UUID id : due()) {
            Boolean receipted =
                    Acting.as(ROOM, () -> transactions.execute(status -> one(Ref.of(id))));
            done += Boolean.TRUE.equals(receipted) ? 1 : 0;
        }
        return done;
    }

    /** The first unreceipted message of each business whose time has come. */
    private List<UUID> due() {
        return sql.sql("""
                        select id from coop.sent s where state = 'QUEUED' and next_try_at <= ?
                          and not exists (select 1 from coop.sent e where e.to_org = s.to_org and e.biz_no = s.biz_no
                                          and e.sequence < s.sequence and e.state in ('QUEUED', 'SENT'))
                        order by next_try_at limit ?""")
                .params(Timestamp.from(clock.instant()), AT_ONCE)
                .query(UUID.class)
                .list();
    }

    private boolean one(Ref<Sent> ref) {
        Stored<Sent> stored = records.lock(Sent.class, ref);
        Sent sent = stored.row();
        if (sent.state() != SentState.QUEUED) {
            return false;
        }
        Optional<Partner> to = partners.of(sent.toOrg());
        try {
            Wire receipt = deliver(to, sent);
            String code = String.valueOf(Pen.map(receipt.content()).get("code"));
            SentState state = code.equals("REFUSED") ? SentState.REFUSED : SentState.RECEIPTED;
            records.change(sent.receipted(state, Pen.text(receipt)), stored.version());
            return true;
        } catch (Outside silent) {
            records.change(sent.failed(String.valueOf(silent.getMessage()), later(sent)), stored.version());
            return false;
        }
    }

    private Wire deliver(Optional<Partner> to, Sent sent) {
        Partner partner = to.orElseThrow(
                () -> new Outside(sent.toOrg(), "协同单位已停用", new IllegalStateException(sent.toOrg())));
        Courier courier = couriers.stream()
                .filter(one -> one.serves(partner))
                .findFirst()
                .orElseThrow(() -> new Outside(
                        partner.name(), "没有到达该单位的通道", new IllegalStateException(partner.code())));
        Map<String, Object> said = Pen.map(sent.content());
        Wire message = new Wire(
                String.valueOf(said.get("content")),
                String.valueOf(said.get("keyId")),
                String.valueOf(said.get("signature")));
        Wire receipt = courier.deliver(partner, message);
        if (!receipt.signedBy(partner)
                || !sent.msgId().equals(Pen.map(receipt.content()).get("msgId"))) {
            throw new Outside(partner.name(), "回执的签名或者编号不符", new IllegalStateException(sent.msgId()));
        }
        return receipt;
    }

    /** One minute, two, four, up to an hour. */
    private Instant later(Sent sent) {
        Duration wait = Duration.ofMinutes(1L << Math.min(sent.attempts(), 6));
        Duration bounded = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        return clock.instant().plus(bounded).truncatedTo(ChronoUnit.MICROS);
    }
}
