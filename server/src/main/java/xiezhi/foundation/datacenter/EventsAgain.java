package xiezhi.foundation.datacenter;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 事件重投: what a room has told and another has not yet taken up is told again, after a restart and every minute, until it is.
 * One that can't be read is named in the log and left; it never keeps the house from opening.
 */
@Component
class EventsAgain {
    private static final Logger LOG = LoggerFactory.getLogger(EventsAgain.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final IncompleteEventPublications waiting;

    EventsAgain(IncompleteEventPublications waiting) {
        this.waiting = waiting;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        tell(Duration.ZERO);
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void againNow() {
        tell(PATIENCE);
    }

    private void tell(Duration age) {
        waiting.resubmitIncompletePublications(
                ResubmissionOptions.defaults().withMinAge(age).withFilter(EventsAgain::readable));
    }

    private static boolean readable(EventPublication publication) {
        try {
            publication.getEvent();
            return true;
        } catch (RuntimeException unreadable) {
            LOG.error("The event {} can't be read again: {}", publication.getIdentifier(), unreadable.getMessage());
            return false;
        }
    }
}
