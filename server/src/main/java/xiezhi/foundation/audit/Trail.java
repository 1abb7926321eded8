package xiezhi.foundation.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 审计轨迹: notes acts within the transaction that does them, and readings of personal data in batches behind it. */
@Service
public class Trail {
    /** An act that was done. */
    public static final String OK = "OK";

    private final Notebook notebook;
    private final ReadingQueue readings;
    private final BulkWatch bulk;
    private final Clock clock;

    Trail(Notebook notebook, ReadingQueue readings, BulkWatch bulk, Clock clock) {
        this.notebook = notebook;
        this.readings = readings;
        this.bulk = bulk;
        this.clock = clock;
    }

    /**
     * Notes an act of the current actor in the current transaction; it is chained after the commit.
     *
     * @param action verb in upper case, {@code GRANT}, {@code LOGIN}
     * @param standard code of the record standard concerned, or a room's word for the object
     * @param object the row, or null
     * @param detail what else must be known; never a sensitive value
     */
    public void note(String action, String standard, @Nullable UUID object, Map<String, ?> detail) {
        note(action, standard, object, detail, OK);
    }

    /** Notes an act with another result than success: {@code REFUSED}, {@code FAILED}, {@code ALERT}. */
    public void note(String action, String standard, @Nullable UUID object, Map<String, ?> detail, String result) {
        Actor actor = Acting.current();
        notebook.write(List.of(Note.of(actor, clock.instant(), action, standard, object, detail, result)));
        if (action.equals("EXPORT")) {
            alert(actor, standard, bulk.exported(actor.person(), detail));
        }
    }

    /** Notes the same act on many rows in one statement. */
    public void noteAll(String action, String standard, List<UUID> objects, Map<String, ?> detail) {
        Actor actor = Acting.current();
        notebook.write(objects.stream()
                .map(object -> Note.of(actor, clock.instant(), action, standard, object, detail, OK))
                .toList());
    }

    /**
     * Notes a reading; written within moments, in batches, without holding up the reader. More than a
     * hundred rows of one reader within ten minutes raise an alert.
     */
    public void noteReading(String standard, @Nullable UUID object, Map<String, ?> detail) {
        Actor actor = Acting.current();
        readings.add(Note.of(actor, clock.instant(), "READ", standard, object, detail, OK));
        alert(actor, standard, bulk.read(actor.person(), object));
    }

    /** Writes all readings that wait now. */
    public void flush() {
        readings.flush();
    }

    private void alert(Actor actor, String standard, int records) {
        if (records > 0) {
            Map<String, Integer> detail = Map.of("records", records, "minutes", BulkWatch.MINUTES);
            readings.add(Note.of(actor, clock.instant(), "BULK_READING", standard, null, detail, "ALERT"));
        }
    }
}
