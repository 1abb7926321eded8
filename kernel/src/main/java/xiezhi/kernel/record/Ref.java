package xiezhi.kernel.record;

import java.util.UUID;

/** 引用: the typed identifier (UUIDv7) of a row of the record {@code T}; a key where it stands under {@link Key}. */
public record Ref<T>(UUID id) {

    public static <T> Ref<T> of(UUID id) {
        return new Ref<>(id);
    }

    /** A new identifier, ordered by time. */
    public static <T> Ref<T> next() {
        return new Ref<>(Uuid7.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
