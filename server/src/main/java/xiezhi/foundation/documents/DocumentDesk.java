package xiezhi.foundation.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.documents.archive.Archiving;
import xiezhi.foundation.documents.delivery.DeliveryDesk;
import xiezhi.foundation.documents.issue.DocumentLedger;
import xiezhi.foundation.documents.issue.DocumentReading;
import xiezhi.foundation.documents.issue.DocumentRow;
import xiezhi.foundation.documents.issue.SealDesk;
import xiezhi.kernel.act.May;
import xiezhi.kernel.act.SignedIn;

/** 文书岗: the documents of a business, in their three shapes. */
@RestController
@RequestMapping("/api/documents")
class DocumentDesk {
    private final DocumentLedger ledger;
    private final BusinessAccess access;
    private final DocumentReading reading;
    private final SealDesk sealDesk;
    private final Archiving archiving;
    private final DeliveryDesk deliveries;

    DocumentDesk(
            DocumentLedger ledger,
            BusinessAccess access,
            DocumentReading reading,
            SealDesk sealDesk,
            Archiving archiving,
            DeliveryDesk deliveries) {
        this.ledger = ledger;
        this.access = access;
        this.reading = reading;
        this.sealDesk = sealDesk;
        this.archiving = archiving;
        this.deliveries = deliveries;
    }

    @GetMapping
    @SignedIn
    List<IssuedDocument> of(@RequestParam UUID of) {
        return ledger.of(of).stream()
                .filter(row -> access.maySee(row.standard(), of))
                .map(DocumentRow::shown)
                .toList();
    }

    @GetMapping("/{id}/html")
    @SignedIn
    ResponseEntity<byte[]> html(@PathVariable UUID id) {
        DocumentRow row = open(id, "html");
        MediaType type = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
        return Download.shown(
                        type,
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox")
                .body(reading.html(row).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{id}/pdf")
    @SignedIn
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        DocumentRow row = open(id, "pdf");
        return Download.of(ContentDisposition.attachment(), name(row) + ".pdf", MediaType.APPLICATION_PDF)
                .body(reading.pdf(row));
    }

    @GetMapping("/{id}/ofd")
    @SignedIn
    ResponseEntity<byte[]> ofd(@PathVariable UUID id) {
        DocumentRow row = open(id, "ofd");
        return Download.of(
                        ContentDisposition.attachment(),
                        name(row) + ".ofd",
                        MediaType.parseMediaType("application/ofd"))
                .body(reading.ofd(row));
    }

    @PostMapping("/{id}/seal")
    @May(DocumentDuties.SEAL)
    IssuedDocument seal(@PathVariable UUID id) {
        return sealDesk.seal(id).shown();
    }

    @GetMapping("/archive/{id}")
    @May(DocumentDuties.ARCHIVE)
    ResponseEntity<byte[]> archive(@PathVariable UUID id) {
        Archiving.Shelved shelved = archiving.open(id);
        return Download.of(
                        ContentDisposition.attachment(),
                        shelved.number() + ".zip",
                        MediaType.parseMediaType("application/zip"))
                .body(shelved.zip());
    }

    /** Opens it; when the person whose matter it is does so, it has been delivered. */
    private DocumentRow open(UUID id, String shape) {
        DocumentRow row = reading.open(id, shape);
        deliveries.opened(row);
        return row;
    }

    private static String name(DocumentRow row) {
        return row.name() + (row.number() == null ? "" : row.number());
    }
}
