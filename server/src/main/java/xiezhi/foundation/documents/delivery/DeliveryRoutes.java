package xiezhi.foundation.documents.delivery;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.documents.BusinessAccess;
import xiezhi.foundation.documents.Delivery;
import xiezhi.foundation.documents.DeliveryMethod;
import xiezhi.foundation.documents.issue.DocumentLedger;
import xiezhi.foundation.documents.issue.DocumentRow;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;

/** 送达接口. */
@RestController
@RequestMapping("/api/documents/{id}/delivery")
class DeliveryRoutes {
    private final DeliveryDesk desk;
    private final DocumentLedger ledger;
    private final BusinessAccess access;

    DeliveryRoutes(DeliveryDesk desk, DocumentLedger ledger, BusinessAccess access) {
        this.desk = desk;
        this.ledger = ledger;
        this.access = access;
    }

    /** 送达. */
    record Delivered(
            DeliveryMethod method,
            LocalDate deliveredOn,
            @Nullable String tracking,
            String evidence) {}

    /** How and when the document was delivered; {@code {}} while it was not. */
    @GetMapping
    @SignedIn
    Map<String, Object> one(@PathVariable UUID id) {
        DocumentRow row = ledger.get(id);
        access.demand(row.standard(), row.business());
        return desk.of(id).map(DeliveryRoutes::shown).orElse(Map.of());
    }

    /** Those who may see the business record its deliveries. */
    @PostMapping
    @SignedIn(Actor.Kind.OFFICER)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> deliver(@PathVariable UUID id, @RequestBody Delivered asked) {
        return shown(desk.deliver(id, asked.method(), asked.deliveredOn(), asked.tracking(), asked.evidence()));
    }

    private static Map<String, Object> shown(Delivery delivery) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("method", delivery.method().name());
        shown.put("label", delivery.method().label());
        shown.put("deliveredOn", delivery.deliveredOn().toString());
        shown.put("tracking", delivery.tracking());
        shown.put("evidence", delivery.evidence());
        return shown;
    }
}
