package xiezhi.foundation.documents.issue;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.foundation.audit.Trail;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;

/** 作废: a document leaves force but not the ledger; its number is never given again. */
@Component
public class DocumentCancelling {
    private final DocumentLedger ledger;
    private final Trail trail;

    DocumentCancelling(DocumentLedger ledger, Trail trail) {
        this.ledger = ledger;
        this.trail = trail;
    }

    public DocumentRow cancel(UUID document, String reason) {
        if (reason.isBlank()) {
            throw Unfit.field("reason", "请写明作废的理由");
        }
        DocumentRow row = ledger.lock(document);
        if (row.state() == DocumentRow.State.VOID) {
            throw Refusal.state("这件文书已经作废", "无需再次作废");
        }
        ledger.cancel(document, reason.strip());
        trail.note("VOID", "documents.document", document, Map.of("number", row.number() == null ? "" : row.number()));
        return ledger.get(document);
    }
}
