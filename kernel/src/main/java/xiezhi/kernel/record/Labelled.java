package xiezhi.kernel.record;

import org.jspecify.annotations.Nullable;

/** 代码值: an enum constant of a code set. Its Chinese label is written here; its English is read off the constant's name. */
public interface Labelled {
    /** Chinese label. */
    String label();

    /** The code as stored and exchanged; the constant's name unless a standard prescribes another ({@code 1} for male). */
    default String code() {
        return ((Enum<?>) this).name();
    }

    /** The article or standard that this very value rests on, or null. */
    default @Nullable String basis() {
        return null;
    }
}
