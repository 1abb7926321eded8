package xiezhi.foundation.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 审计轨迹: notes acts within the transaction that does them, and readings of personal data in batches behind it. */
@Service
public class Trail {

    /**
     * Notes an act of the current actor in the current transaction; it is chained after the commit.
     *
     * @param action verb in upper case, {@code GRANT}, {@code LOGIN}
     * @param standard code of the record standard concerned, or a room's word for the object
     * @param object the row, or null
     * @param detail what else must be known; never a sensitive value
     */
    public void note(String action, String standard, @Nullable UUID object, Map<String, ?> detail) {
        throw new UnsupportedOperationException();
    }

    /** Notes a reading; written within moments, in batches, without holding up the reader. */
    public void noteReading(String standard, @Nullable UUID object, Map<String, ?> detail) {
        throw new UnsupportedOperationException();
    }
}
