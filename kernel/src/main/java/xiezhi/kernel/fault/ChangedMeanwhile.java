package xiezhi.kernel.fault;

import org.jspecify.annotations.Nullable;

/** 他人已改: the row was changed since it was read. Carries the row as it is now, so that nothing typed is lost. */
public final class ChangedMeanwhile extends RuntimeException {
    private final transient @Nullable Object current;

    public ChangedMeanwhile(String message, @Nullable Object current) {
        super(message);
        this.current = current;
    }

    public @Nullable Object current() {
        return current;
    }
}
