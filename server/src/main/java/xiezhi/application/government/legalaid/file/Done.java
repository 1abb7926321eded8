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
public record Done(
        AidApplication row,
        @Nullable String reason,
        @Nullable IssuedDocument document) {

    public static Done of(AidApplication row) {
        return new Done(row, null, null);
    }

    public static Done of(AidApplication row, @Nullable String reason) {
        return new Done(row, reason, null);
    }
}
