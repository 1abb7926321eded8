package xiezhi.kernel.code;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 行政区划: a division under one of its names.
 *
 * @param from the first day of the name, where the list says one
 * @param until the last day of the name; a code that was abolished keeps its last name for the records that carry it
 */
public record Division(
        String code,
        String name,
        @Nullable String english,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** A division under a name that nothing bounds. */
    public Division(String code, String name, @Nullable String english) {
        this(code, name, english, null, null);
    }

    /** 有效: whether the name was in force on the day. */
    public boolean stands(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
