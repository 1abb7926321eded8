package xiezhi.foundation.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.rules.CitedLaw.Place;
import xiezhi.foundation.statutes.OpenedArticle.Mention;
import xiezhi.foundation.statutes.OpenedArticle.Neighbour;
import xiezhi.foundation.statutes.OpenedArticle.Wording;

/**
 * 条文答复: what stands behind a citation key, as the interface gives it.
 *
 * @param text exactly what is cited, from the library; null when the library doesn't hold it
 * @param whole the whole article that it stands in
 * @param summary our own one line, when the index has one
 * @param note what is missing or uncertain, for the reader; null when nothing is
 */
record ArticleAnswer(
        String key,
        String instrument,
        String shortName,
        @Nullable String kind,
        @Nullable String issuer,
        String article,
        @Nullable String path,
        @Nullable String text,
        @Nullable String lead,
        @Nullable String whole,
        @Nullable String summary,
        String status,
        @Nullable LocalDate date,
        @Nullable String since,
        @Nullable String until,
        @Nullable String version,
        @Nullable Long instrumentId,
        @Nullable String sha256,
        @Nullable String sm3,
        @Nullable String note,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        List<Wording> history,
        List<Mention> references,
        List<Place> citedBy) {}
