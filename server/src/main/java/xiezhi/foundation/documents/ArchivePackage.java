package xiezhi.foundation.documents;

import java.util.List;
import java.util.UUID;

/** 归档包: the file as it is kept, with the result of the four-property test (DA/T 70-2018). */
public record ArchivePackage(
        UUID id, String archiveNumber, String sm3, int items, boolean passed, List<Finding> findings) {

    /** 检测项: one check of a stage. */
    public record Finding(String code, String property, String result, String message) {}
}
