package xiezhi.foundation.statutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 打开的条文: what a citation leads to on a day.
 *
 * @param article as people say it, with paragraph and item: 第二十九条第二款
 * @param text exactly what is cited; null when the article has no such paragraph or item
 * @param lead the sentence that a cited item belongs to, empty otherwise
 * @param version how people tell this version apart
 * @param dated day of the version: of its promulgation or last amendment
 * @param effectiveSource {@code assumed} when the day in force is not printed
 * @param references other articles that the whole article names, by their places in its text
 */
public record OpenedArticle(
        Passage passage,
        String article,
        @Nullable String text,
        String lead,
        long instrumentId,
        String version,
        @Nullable LocalDate dated,
        String effectiveSource,
        String sha256,
        String sm3,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        List<Wording> history,
        List<Mention> references) {
    public OpenedArticle {
        history = List.copyOf(history);
        references = List.copyOf(references);
    }

    /** 援引: from which to which character the article's text names another, and where that leads. */
    public record Mention(int start, int end, String key) {}

    /** 相邻条文. */
    public record Neighbour(String key, String article) {}

    /**
     * 历次文本: the article in one version of its instrument.
     *
     * @param change {@code first}, {@code same}, {@code changed}, {@code moved} (same text, other number) or {@code absent}, against the version before
     */
    public record Wording(
            String version,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String status,
            @Nullable String key,
            @Nullable String article,
            String change,
            @Nullable String text) {}
}
