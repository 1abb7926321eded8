package xiezhi.kernel.fault;

import org.jspecify.annotations.Nullable;

/**
 * 差错条目: one thing that is wrong, said to the person who can mend it.
 *
 * @param field the component it concerns, dotted for nested ones ({@code household[1].income12m}), or null for the whole
 * @param message what is wrong
 * @param basis the article or standard, for example {@code GB 11643-1999}, or null
 * @param remedy what to do, or null when the message says it
 */
public record Fault(
        @Nullable String field,
        String message,
        @Nullable String basis,
        @Nullable String remedy) {

    /** A fault of one field. */
    public static Fault of(String field, String message) {
        return new Fault(field, message, null, null);
    }

    /** The same fault seen from outside, with its field under the given prefix. */
    public Fault under(String prefix) {
        return new Fault(field == null ? prefix : prefix + "." + field, message, basis, remedy);
    }
}
