package xiezhi.kernel.record;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 字段: what is read off one component of a record standard. Nothing here is written by hand.
 *
 * @param of the fields of the nested record, for a list; empty otherwise
 * @param target the record that a reference points to, or null
 * @param codes the enum of a code or codes field, or null
 * @param element the element type, or null for a plain Java type
 */
public record Field(
        RecordComponent component,
        String name,
        String column,
        String label,
        String hint,
        Kind kind,
        int size,
        long min,
        boolean today,
        boolean required,
        boolean listed,
        boolean searched,
        boolean sealed,
        Mask mask,
        boolean key,
        boolean owner,
        @Nullable Class<?> element,
        @Nullable Class<? extends Enum<?>> codes,
        @Nullable Class<?> target,
        @Nullable Class<? extends Record> nested,
        List<Field> of) {

    /** English label, read off the component's name. */
    public String english() {
        return Names.human(name);
    }

    /** The column of the blind index, by which a sealed field is found by its whole value. */
    public String blindColumn() {
        return column + "_blind";
    }

    /** Whether a blind index is kept: for sealed elements, not for sealed free text or lists. */
    public boolean blind() {
        return sealed && element != null;
    }

    /** Whether some readers see the value masked. */
    public boolean masked() {
        return sealed || mask != Mask.NONE;
    }
}
