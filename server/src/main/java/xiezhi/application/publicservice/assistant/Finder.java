package xiezhi.application.publicservice.assistant;

import java.time.LocalDate;
import java.util.List;

/** 寻条: finds the articles that may answer a question asked in everyday words. It finds keys only; words come from the library. */
interface Finder {

    /**
     * 线索: an article that may answer.
     *
     * @param key citation key
     * @param confidence how sure the search is, 0 to 1
     */
    record Lead(String key, double confidence) {}

    /** The likeliest articles in force on the day, the surest first. */
    List<Lead> find(String question, LocalDate day, int limit);

    /** Whether the question cites an article that does not exist, or not on that day, in a way that only the search recognises. */
    default boolean citesNothing(String question, LocalDate day) {
        return false;
    }
}
