package xiezhi.foundation.documents.issue;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.documents.BusinessAccess;
import xiezhi.foundation.documents.content.ContentStore;
import xiezhi.foundation.documents.letter.Letter;
import xiezhi.foundation.security.Vault;
import xiezhi.kernel.fault.Refusal;

/** 阅件: shows an issued document to those who may see its business; every opening is noted. */
@Component
public class DocumentReading {
    private final DocumentLedger ledger;
    private final BusinessAccess access;
    private final ContentStore contents;
    private final LetterModels models;
    private final LetterPress press;
    private final Vault vault;
    private final Trail trail;

    DocumentReading(
            DocumentLedger ledger,
            BusinessAccess access,
            ContentStore contents,
            LetterModels models,
            LetterPress press,
            Vault vault,
            Trail trail) {
        this.ledger = ledger;
        this.access = access;
        this.contents = contents;
        this.models = models;
        this.press = press;
        this.vault = vault;
        this.trail = trail;
    }

    public DocumentRow open(UUID id, String shape) {
        DocumentRow row = ledger.get(id);
        access.demand(row.standard(), row.business());
        trail.noteReading("documents.document", id, Map.of("shape", shape));
        return row;
    }

    public String html(DocumentRow row) {
        return press.page(row, letter(row), ledger.sealOf(row.id()).orElse(null));
    }

    /** The sealed original, byte for byte as sealed. */
    public byte[] ofd(DocumentRow row) {
        String address = row.ofd();
        if (address == null) {
            throw Refusal.state("文书已签发, 正在等待用印, 尚无版式原件", "请待用印后再下载; 现在可以预览");
        }
        return contents.read(address);
    }

    /** The print copy: pressed when first asked for, then kept, so that its digest can be recognised later. */
    @Transactional
    public byte[] pdf(DocumentRow row) {
        String kept = row.pdf();
        if (kept != null) {
            return contents.read(kept);
        }
        byte[] pdf = press.copy(row, letter(row), ledger.sealOf(row.id()).orElse(null));
        if (row.state() != DocumentRow.State.SIGNED) {
            ledger.printed(row.id(), contents.keep(pdf).address());
        }
        return pdf;
    }

    private Letter letter(DocumentRow row) {
        return models.read(vault.open(row.model()));
    }
}
