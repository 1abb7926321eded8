package xiezhi.foundation.statutes;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 看架: tells the house when the library stands at another revision than before, whichever process imported; once after the
 * start too, if there is a library at all.
 */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "xiezhi.jobs", havingValue = "on", matchIfMissing = true)
class ShelfWatch {
    private final Library library;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private long seen;

    ShelfWatch(Library library, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.library = library;
        this.events = events;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 3_000, initialDelay = 3_000)
    synchronized void look() {
        long revision = library.revision();
        if (revision != seen) {
            seen = revision;
            transaction.executeWithoutResult(t -> events.publishEvent(new LibraryGrew(revision)));
        }
    }
}
