package xiezhi.foundation.casework;

import org.jspecify.annotations.Nullable;
import xiezhi.foundation.documents.IssuedDocument;

/**
 * 办理结果: what an act made of the file.
 *
 * @param reason why, as the history shows it, or null
 * @param document the letter that went out, or null
 */
public record Done<R extends Record>(
        R row, @Nullable String reason, @Nullable IssuedDocument document) {

    public static <R extends Record> Done<R> of(R row) {
        return new Done<>(row, null, null);
    }

    /** The same, and why. */
    public Done<R> because(@Nullable String why) {
        return new Done<>(row, why == null || why.isBlank() ? reason : why, document);
    }

    /** The same, with the letter that went out. */
    public Done<R> with(@Nullable IssuedDocument letter) {
        return new Done<>(row, reason, letter);
    }
}
