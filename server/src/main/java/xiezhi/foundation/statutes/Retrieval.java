package xiezhi.foundation.statutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 法规检索: finds the articles that answer a question in everyday words, by keyword and by meaning. */
public interface Retrieval {

    /** The articles that fit the filter on the day, the likeliest first; those that the question itself cites stand before all others. */
    List<Hit> search(String question, LocalDate day, Filter filter, int limit);

    /** Citations in the question that lead to no article in force on the day: {@code 民法典#1261}. */
    List<String> absent(String question, LocalDate day);

    /**
     * 命中条文.
     *
     * @param score only for sorting within one answer
     * @param confidence chance from 0 to 1 that this article is one that answers the question, as measured on questions with known answers
     */
    record Hit(String key, Passage passage, double score, double confidence) {}

    /**
     * 筛选条件; what is null is not asked for.
     *
     * @param status how the wording stands on the day: in force when null; {@code latest} takes the last text held where none in force is,
     *     marked as superseded; {@code any} takes every wording
     */
    record Filter(
            @Nullable String kind,
            @Nullable String issuer,
            @Nullable String status) {
        public static final String ANY = "any";
        public static final String LATEST = "latest";
        public static final Filter NONE = new Filter(null, null, null);
    }
}
