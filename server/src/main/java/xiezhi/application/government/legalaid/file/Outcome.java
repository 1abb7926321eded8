package xiezhi.application.government.legalaid.file;

import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.foundation.documents.IssuedDocument;

/**
 * 办理结果: what a verb made of the file.
 *
 * @param reason why, as the history shows it, or null
 * @param document the letter that went out, or null
 */
public record Outcome(AidApplication row, @Nullable String reason, @Nullable IssuedDocument document) {

    public static Outcome of(AidApplication row) {
        return new Outcome(row, null, null);
    }

    public static Outcome of(AidApplication row, @Nullable String reason) {
        return new Outcome(row, reason, null);
    }
}
