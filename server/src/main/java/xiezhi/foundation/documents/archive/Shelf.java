package xiezhi.foundation.documents.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 装盒: puts item after item into the package, numbered as they come. */
record Shelf(String number, List<ArchiveItem> items, Map<String, byte[]> parts) {

    /** An item whose content is not there is listed all the same, so that the test finds it missing. */
    void add(String title, String author, String kind, LocalDate date, String ending, byte @Nullable [] content) {
        int ordinal = items.size() + 1;
        String path = String.format(Locale.ROOT, "items/%04d.%s", ordinal, ending.toLowerCase(Locale.ROOT));
        String sm3 = Archiving.digest(content == null ? new byte[0] : content);
        String itemNumber = String.format(Locale.ROOT, "%s-%04d", number, ordinal);
        items.add(new ArchiveItem(
                ordinal, itemNumber, title, author, kind, date, path, content == null ? 0 : content.length, sm3));
        if (content != null) {
            parts.put(path, content);
        }
    }
}
