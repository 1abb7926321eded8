package xiezhi.foundation.messages;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** 消息: tells a person something within the platform; outside channels carry only that there is something to read. */
@Service
public class Messages {

    /**
     * Leaves a message in the person's box, in the current transaction.
     *
     * @param link path within the faces, for example {@code /matters/…}
     */
    public void tell(UUID person, String title, String text, String link) {
        throw new UnsupportedOperationException();
    }
}
