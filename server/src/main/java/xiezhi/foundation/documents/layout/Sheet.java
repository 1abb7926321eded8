package xiezhi.foundation.documents.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 版样: a letter laid out on pages.
 *
 * @param pages the marks of each page
 * @param seal where the seal stands, or null where there is none
 */
public record Sheet(List<List<Mark>> pages, @Nullable SealPlace seal) {
    public Sheet {
        pages = pages.stream().map(List::copyOf).toList();
    }

    /** 用印处: the page (from 0) and the centre of the seal. */
    public record SealPlace(int page, double x, double y) {}
}
