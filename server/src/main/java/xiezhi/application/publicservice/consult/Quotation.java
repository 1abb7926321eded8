package xiezhi.application.publicservice.consult;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 引文: the words of one article as the library holds them, with the key under which they stand and the hash by which they are checked.
 *
 * @param key citation key, down to paragraph and item where one is meant: {@code 法律援助法#31.5}
 * @param article as people say it: 第三十一条
 * @param text the whole article, letter by letter
 * @param focus the paragraph or item that is meant, itself a part of the text, or null for the whole
 * @param sha256 hash of the text, in hex
 * @param lawAsOf the day on which the article was asked for
 * @param effective first day of this wording, where known
 * @param ended first day on which it no longer holds, or null
 */
public record Quotation(
        String key,
        String instrument,
        String article,
        String text,
        @Nullable String focus,
        String sha256,
        LocalDate lawAsOf,
        @Nullable LocalDate effective,
        @Nullable LocalDate ended,
        String status) {}
