package xiezhi.application.enforcement.coop.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.Partner;
import xiezhi.application.enforcement.coop.Pen;
import xiezhi.application.enforcement.coop.Receipt;
import xiezhi.application.enforcement.coop.Receipt.FaultLine;
import xiezhi.application.enforcement.coop.Received;
import xiezhi.application.enforcement.coop.ReceivedState;
import xiezhi.application.enforcement.coop.Wire;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.security.Signer;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 收文: takes a message in once, in its order, or says why not; the receipt goes back with the same call. */
@Service
public class Inbox {
    private static final Actor ROOM = Actor.system("政法协同收文");
    /** A partner's clock may run ahead of ours by this much before it is doubted. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final Records records;
    private final Partners partners;
    private final Turn turn;
    private final Proposing proposing;
    private final Intake intake;
    private final Signer signer;
    private final Pen pen;
    private final Trail trail;
    private final JdbcClient sql;
    private final Clock clock;

    Inbox(
            Records records,
            Partners partners,
            Turn turn,
            Proposing proposing,
            Intake intake,
            Signer signer,
            Pen pen,
            Trail trail,
            JdbcClient sql,
            Clock clock) {
        this.records = records;
        this.partners = partners;
        this.turn = turn;
        this.proposing = proposing;
        this.intake = intake;
        this.signer = signer;
        this.pen = pen;
        this.trail = trail;
        this.sql = sql;
        this.clock = clock;
    }

    /** The signed receipt for the message. */
    @Transactional
    public Wire receive(Wire wire) {
        return Acting.as(ROOM, () -> take(wire));
    }

    private Wire take(Wire wire) {
        Opened opened = Opened.of(wire, intake);
        String msgId = opened.word("msgId", 36);
        if (msgId.isBlank()) {
            return refuse(msgId, List.of(new FaultLine("envelope.msgId", "消息编号必须填写")));
        }
        lock(msgId);
        String digest = signer.digest(wire.content().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Optional<Stored<Received>> known = turn.known(msgId);
        if (known.isPresent()) {
            return known.get().row().digest().equals(digest)
                    ? again(known.get().row())
                    : refuse(msgId, List.of(new FaultLine("envelope.msgId", "这个消息编号已经用于另一内容, 请换用新的编号")));
        }
        Optional<Partner> partner = partners.of(opened.word("fromOrg", 30));
        if (partner.isEmpty() || !wire.signedBy(partner.get())) {
            trail.note("REFUSE_MESSAGE", "coop.received", null, java.util.Map.of("why", "signature"), "REFUSED");
            return refuse(msgId, List.of(new FaultLine("envelope.fromOrg", "发送单位未登记, 或者签名与登记的公钥不符")));
        }
        return accept(wire, opened, partner.get(), digest);
    }

    /** Verified: it is written down, whatever becomes of it. */
    private Wire accept(Wire wire, Opened opened, Partner partner, String digest) {
        List<FaultLine> faults = new ArrayList<>(opened.faults());
        Envelope envelope = opened.envelope();
        UUID unit = partners.root();
        if (envelope != null) {
            faults.addAll(partners.misaddressed(envelope, partner));
            unit = partners.unitOf(envelope.toOrg()).orElse(unit);
        }
        if (envelope == null || !faults.isEmpty()) {
            return written(wire, opened, digest, unit, ReceivedState.REJECTED, faults).answer();
        }
        turn.lock(envelope);
        List<FaultLine> stale = turn.stale(envelope);
        if (!stale.isEmpty()) {
            return written(wire, opened, digest, unit, ReceivedState.REJECTED, stale).answer();
        }
        boolean next = turn.isNext(envelope);
        Written written =
                written(wire, opened, digest, unit, next ? ReceivedState.PROPOSED : ReceivedState.HELD, List.of());
        if (next) {
            proposing.propose(written.row(), unit);
            turn.release(envelope, unit);
        }
        return written.answer();
    }

    private record Written(Received row, Wire answer) {}

    private Written written(
            Wire wire, Opened opened, String digest, UUID unit, ReceivedState state, List<FaultLine> faults) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String code = state == ReceivedState.REJECTED ? "REFUSED" : state == ReceivedState.HELD ? "WAITING" : "TAKEN";
        Wire answer = pen.receipt(new Receipt(opened.word("msgId", 36), code, now, faults));
        Envelope envelope = opened.envelope();
        Received row = new Received(
                Ref.next(),
                opened.word("msgId", 36),
                envelope == null ? null : envelope.type(),
                opened.word("fromOrg", 30),
                opened.word("toOrg", 30),
                opened.word("bizNo", 60),
                envelope == null ? 0 : envelope.sequence(),
                state,
                envelope == null ? null : envelope.sentAt().truncatedTo(ChronoUnit.MICROS),
                now,
                envelope != null && (envelope.sentAt().isAfter(now.plus(AHEAD)) || turn.setBack(envelope)),
                digest,
                wire.content(),
                faults.isEmpty() ? null : text(faults),
                Pen.text(answer));
        records.add(row, Placement.in(unit));
        return new Written(row, answer);
    }

    private static String text(List<FaultLine> faults) {
        String all = faults.stream().map(f -> f.field() + ": " + f.message()).collect(Collectors.joining("\n"));
        return all.length() <= 4000 ? all : all.substring(0, 4000);
    }

    /** The receipt that was given the first time, to the letter. */
    private static Wire again(Received known) {
        var said = Pen.map(known.receipt());
        return new Wire(
                String.valueOf(said.get("content")),
                String.valueOf(said.get("keyId")),
                String.valueOf(said.get("signature")));
    }

    private Wire refuse(String msgId, List<FaultLine> faults) {
        return pen.receipt(new Receipt(msgId, "REFUSED", clock.instant(), faults));
    }

    private void lock(String msgId) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 32))")
                .param(msgId)
                .query((row, number) -> true)
                .single();
    }
}
