package xiezhi.foundation.statutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 条文: one article of one version of an instrument, as it is found, shown and cited.
 *
 * @param id given once; its text never changes. A file that was changed brings new ids, and the old ones are gone
 * @param key citation key without paragraph, {@code 社区矫正法#29}
 * @param ended first day on which this version is no longer in force
 * @param status {@code in-force}, {@code not-yet}, {@code superseded}, {@code repealed} on the day of asking, or {@code undated}
 * @param path part, chapter and section (编章节), empty when there is none
 * @param article as people say it: 第二十九条
 */
public record Passage(
        long id,
        String key,
        String instrument,
        String shortName,
        String kind,
        String issuer,
        @Nullable LocalDate effective,
        @Nullable LocalDate ended,
        String status,
        String path,
        String article,
        String text) {}
