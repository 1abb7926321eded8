package xiezhi.foundation.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import xiezhi.kernel.record.Ref;

/** 文书: makes, numbers, seals and shows documents. Joins the caller's transaction. */
@Service
public class Documents {

    /**
     * Makes a document from the template {@code documents/<room>/<template>.yaml}, numbers it when the template has a number
     * pattern, lays it out, seals it with the unit's seal and gives it a verification code.
     *
     * @param values what the template names; rulings as {@code List<Reason>}, dates as LocalDate, money as BigDecimal
     */
    public IssuedDocument issue(String template, Ref<?> business, UUID unit, Map<String, ?> values) {
        throw new UnsupportedOperationException();
    }

    /** A preview of the same as HTML, without number, seal or trace. */
    public String preview(String template, UUID unit, Map<String, ?> values) {
        throw new UnsupportedOperationException();
    }

    /** The documents of a business, oldest first; the caller's right to the business has been checked. */
    public List<IssuedDocument> of(UUID business) {
        throw new UnsupportedOperationException();
    }

    /** Packs all documents and files of the business with metadata and digests, tests the four properties, and returns the package. */
    public ArchivePackage archive(Ref<?> business, UUID unit, String archiveNumber, String retention) {
        throw new UnsupportedOperationException();
    }
}
