package xiezhi.application.enforcement.prison.desk;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Names;

/** 代码和名称: a value of a code set as a screen shows it. */
public record Coded(String code, String label, String english) {

    static Coded of(Enum<?> value) {
        String label = value instanceof Labelled labelled ? labelled.label() : value.name();
        return new Coded(value.name(), label, Names.human(value.name()));
    }

    static @Nullable Coded orNone(@Nullable Enum<?> value) {
        return value == null ? null : of(value);
    }
}
