package xiezhi.foundation.statutes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** 馆藏: every article that was imported, of every version. Empty until somebody imports. */
public interface Library {

    /** How many articles there are. */
    long size();

    /** Grows with each import that changed something; 0 before the first. */
    long revision();

    /** Hands over every article whose id is greater, in the order of ids, without holding all of them at once. */
    void passages(long afterId, Consumer<Passage> each);

    Optional<Passage> passage(long id);

    /** The article in the wording in force on the day; a paragraph or item at the end of the key is ignored here. */
    Optional<Passage> byKey(String key, LocalDate date);
}
