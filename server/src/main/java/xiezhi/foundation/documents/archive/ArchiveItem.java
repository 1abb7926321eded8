package xiezhi.foundation.documents.archive;

import java.time.LocalDate;

/**
 * 件: one item of a package, with the metadata that must not be missing (DA/T 46-2009 names in {@link Metadata}).
 *
 * @param path where its content lies in the package
 */
record ArchiveItem(
        int ordinal,
        String number,
        String title,
        String author,
        String kind,
        LocalDate date,
        String path,
        long size,
        String sm3) {}
