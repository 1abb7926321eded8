package xiezhi.foundation.statutes.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 导入结果.
 *
 * @param kept files that an earlier run had done and that haven't changed
 * @param read files that were read now
 * @param refused files of those that held no readable instrument
 * @param articles that were read now
 */
public record RunReport(
        long id,
        String folder,
        Instant started,
        @Nullable Instant ended,
        String state,
        int files,
        int kept,
        int read,
        int refused,
        int articles) {}
