package xiezhi.foundation.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 一页: rows and the cursor of the next page, or null at the end. */
public record Page<R extends Record>(
        List<Stored<R>> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }
}
