package xiezhi.foundation.casework;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.records.Placement;

/**
 * 立卷: a file that begins.
 *
 * @param reason why, as the history shows it, or null
 * @param afterwards what is done once the file stands, within the same transaction
 */
public record Opening<R extends Record>(
        R row, Placement placement, @Nullable String reason, Consumer<OpenFile<R>> afterwards) {

    public Opening(R row, Placement placement) {
        this(row, placement, null, file -> {});
    }

    public Opening<R> because(@Nullable String why) {
        return new Opening<>(row, placement, why, afterwards);
    }

    /** Once the file stands: start its clock, tell somebody. */
    public Opening<R> then(Consumer<OpenFile<R>> work) {
        return new Opening<>(row, placement, reason, work);
    }
}
