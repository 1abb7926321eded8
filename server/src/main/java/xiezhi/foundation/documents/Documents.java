package xiezhi.foundation.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.documents.archive.Archiving;
import xiezhi.foundation.documents.issue.DocumentCancelling;
import xiezhi.foundation.documents.issue.DocumentIssuing;
import xiezhi.foundation.documents.issue.DocumentLedger;
import xiezhi.foundation.documents.issue.DocumentRow;
import xiezhi.foundation.documents.issue.LetterPress;
import xiezhi.kernel.record.Ref;

/** 文书: makes, numbers, seals and shows documents. Joins the caller's transaction. */
@Service
public class Documents {
    private final DocumentIssuing issuing;
    private final DocumentCancelling cancelling;
    private final Archiving archiving;
    private final LetterPress press;
    private final DocumentLedger ledger;

    Documents(
            DocumentIssuing issuing,
            DocumentCancelling cancelling,
            Archiving archiving,
            LetterPress press,
            DocumentLedger ledger) {
        this.issuing = issuing;
        this.cancelling = cancelling;
        this.archiving = archiving;
        this.press = press;
        this.ledger = ledger;
    }

    /**
     * Makes a document from the template {@code documents/<room>/<template>.yaml}, numbers it when the template has a number
     * pattern, lays it out, seals it with the unit's seal and gives it a verification code.
     *
     * @param template {@code room/template}, for example {@code legalaid/grant-decision}
     * @param values what the template names; rulings as {@code List<Reason>}, dates as LocalDate, money as BigDecimal
     */
    @Transactional
    public IssuedDocument issue(String template, Ref<?> business, UUID unit, Map<String, ?> values) {
        return issuing.issue(template, business.id(), unit, values).shown();
    }

    /** A preview of the same as HTML, without number, seal or trace. */
    public String preview(String template, UUID unit, Map<String, ?> values) {
        return press.draft(issuing.draft(template, unit, values));
    }

    /** 作废: the document and its number stay in the ledger; whoever verifies it is told that it is void. */
    @Transactional
    public IssuedDocument cancel(UUID document, String reason) {
        return cancelling.cancel(document, reason).shown();
    }

    /** The documents of a business, oldest first; the caller's right to the business has been checked. */
    public List<IssuedDocument> of(UUID business) {
        return ledger.of(business).stream().map(DocumentRow::shown).toList();
    }

    /**
     * 归档: packs all documents and files of the business with metadata and digests, tests the four properties, and keeps
     * the package when it passed; one that did not pass is not kept, and its findings say what is missing.
     */
    @Transactional
    public ArchivePackage archive(Ref<?> business, UUID unit, String archiveNumber, String retention) {
        return archiving.archive(business.id(), unit, archiveNumber, retention);
    }
}
