package xiezhi.application.enforcement.coop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.coop.inbox.Partners;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.record.Ref;

/** 发文: takes a message of a room in, joins its transaction, and keeps it until the partner has receipted it. */
@Service
public class Post {
    /** Section 6: a receipt within twenty-four hours. */
    private static final Duration RECEIPT = Duration.ofHours(24);

    private final Records records;
    private final Partners partners;
    private final Persons persons;
    private final Pen pen;
    private final JdbcClient sql;
    private final Clock clock;

    Post(Records records, Partners partners, Persons persons, Pen pen, JdbcClient sql, Clock clock) {
        this.records = records;
        this.partners = partners;
        this.persons = persons;
        this.pen = pen;
        this.sql = sql;
        this.clock = clock;
    }

    /** What kind of organ a unit of ours is to partners. */
    public OrganKind kindOf(UUID unit) {
        return partners.kindOf(unit);
    }

    /** The registered organ of exactly that name, if a message of the type may go to it. */
    public Optional<Partner> named(String name, MessageType type) {
        return partners.named(name).filter(partner -> type.to().contains(partner.kind()));
    }

    /** The organ of that kind that is registered nearest above the unit, if a message of the type may go from one to the other. */
    public Optional<Partner> nearest(OrganKind kind, MessageType type, UUID unit) {
        return type.to().contains(kind) && type.from().contains(partners.kindOf(unit))
                ? partners.nearest(kind, unit)
                : Optional.empty();
    }

    /** Queues the message; the next of its business in line. */
    @Transactional
    public Ref<Sent> send(Outgoing outgoing) {
        Partner to = partners.of(outgoing.toOrg())
                .orElseThrow(() -> Refusal.state("没有登记协同单位 " + outgoing.toOrg(), "请先登记对方单位及其公钥"));
        if (!outgoing.type().to().contains(to.kind())) {
            throw Refusal.state(
                    "%s不发给%s".formatted(outgoing.type().label(), to.kind().label()), "请核对消息类型和接收单位");
        }
        int sequence = next(outgoing.toOrg(), outgoing.bizNo());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Envelope envelope = new Envelope(
                UUID.randomUUID().toString(),
                outgoing.type(),
                "1.0",
                partners.codeOf(outgoing.from()),
                outgoing.toOrg(),
                outgoing.bizNo(),
                sequence,
                List.of(subject(outgoing.person())),
                now,
                outgoing.legalBasis(),
                outgoing.docs(),
                outgoing.inReplyTo(),
                outgoing.purposeCode(),
                outgoing.sensitivity());
        Sent sent = new Sent(
                Ref.next(),
                envelope.msgId(),
                outgoing.type(),
                outgoing.toOrg(),
                outgoing.bizNo(),
                sequence,
                SentState.QUEUED,
                now,
                0,
                now,
                now.plus(RECEIPT),
                Pen.text(pen.message(envelope, outgoing.body())),
                null,
                null);
        records.add(sent, Placement.in(outgoing.from()));
        return sent.id();
    }

    private Envelope.Subject subject(Ref<Person> ref) {
        Person person = persons.get(ref).row();
        OtherId number = person.citizenId() == null
                ? person.otherId()
                : new OtherId(person.citizenId().value());
        return new Envelope.Subject(person.name(), person.sex(), person.birthDate(), person.idType(), number, null);
    }

    private int next(String toOrg, String bizNo) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 34))")
                .param(toOrg + "|" + bizNo)
                .query((row, number) -> true)
                .single();
        return sql.sql("select coalesce(max(sequence), 0) + 1 from coop.sent where to_org = ? and biz_no = ?")
                .params(toOrg, bizNo)
                .query(Integer.class)
                .single();
    }
}
