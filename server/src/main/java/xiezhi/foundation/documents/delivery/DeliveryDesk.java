package xiezhi.foundation.documents.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.documents.BusinessAccess;
import xiezhi.foundation.documents.Delivery;
import xiezhi.foundation.documents.DeliveryMethod;
import xiezhi.foundation.documents.DocumentDelivered;
import xiezhi.foundation.documents.issue.DocumentLedger;
import xiezhi.foundation.documents.issue.DocumentRow;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;

/** 送达岗: records the delivery of a document, with its evidence; those who count terms from it hear of it. */
@Service
public class DeliveryDesk {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final DocumentLedger ledger;
    private final BusinessAccess access;
    private final Records records;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeliveryDesk(
            DocumentLedger ledger,
            BusinessAccess access,
            Records records,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.access = access;
        this.records = records;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** 登记送达. */
    @Transactional
    public Delivery deliver(
            UUID document, DeliveryMethod method, LocalDate on, @Nullable String tracking, String evidence) {
        DocumentRow row = ledger.get(document);
        access.demand(row.standard(), row.business());
        if (row.state() == DocumentRow.State.VOID) {
            throw Refusal.state("文书已作废, 不能送达", "请送达重新制作的文书");
        }
        if (on.isBefore(row.issuedOn()) || on.isAfter(today())) {
            throw Unfit.field("deliveredOn", "送达日应当在制作日%s和今天之间".formatted(row.issuedOn()));
        }
        of(document).ifPresent(done -> {
            throw Refusal.state("这件文书已于%s送达".formatted(done.deliveredOn()), "请核对送达回证");
        });
        return add(row, method, on, tracking, evidence);
    }

    /** 电子送达: the person whose matter it is has opened the letter; the first opening counts. */
    @Transactional
    public void opened(DocumentRow row) {
        Actor actor = Acting.current();
        if (actor.kind() == Actor.Kind.CITIZEN
                && row.state() != DocumentRow.State.VOID
                && of(row.id()).isEmpty()) {
            add(row, DeliveryMethod.ELECTRONIC, today(), null, "本人登录后打开");
        }
    }

    private Delivery add(
            DocumentRow row, DeliveryMethod method, LocalDate on, @Nullable String tracking, String evidence) {
        Delivery delivery =
                new Delivery(Ref.next(), row.id().toString(), row.name(), row.number(), method, on, tracking, evidence);
        records.add(delivery, Placement.in(row.unit()));
        trail.note("DELIVER", "documents.document", row.id(), Map.of("method", method.name()));
        events.publishEvent(new DocumentDelivered(row.id(), row.template(), row.standard(), row.business(), on));
        return delivery;
    }

    /** The delivery of a document, if it has been delivered. */
    public Optional<Delivery> of(UUID document) {
        return Acting.as(
                        Actor.system("送达"),
                        () -> records.page(Query.of(Delivery.class)
                                        .where("document", document.toString())
                                        .limit(1))
                                .items())
                .stream()
                .map(Stored::row)
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }
}
