package xiezhi.foundation.statutes.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 题注: what stands under the title.
 *
 * @param dated day of this version: of its promulgation, or of its last amendment
 * @param effective first day in force, when the note says it
 * @param history the note line by line, as printed
 */
public record TitleNote(
        @Nullable String documentNumber,
        @Nullable LocalDate adopted,
        @Nullable LocalDate dated,
        @Nullable LocalDate effective,
        boolean amended,
        List<String> history) {
    public TitleNote {
        history = List.copyOf(history);
    }
}
