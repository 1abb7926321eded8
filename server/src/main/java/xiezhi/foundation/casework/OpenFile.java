package xiezhi.foundation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/**
 * 打开的案卷: a file as it stands, with the time of the act.
 *
 * @param afterwards what is done when the file has been written, within the same transaction
 */
public record OpenFile<R extends Record>(Stored<R> stored, Instant now, LocalDate today, List<Runnable> afterwards) {

    OpenFile(Stored<R> stored, Instant now, LocalDate today) {
        this(stored, now, today, new ArrayList<>());
    }

    public R row() {
        return stored.row();
    }

    /** The key of the file. */
    @SuppressWarnings("unchecked")
    public Ref<R> ref() {
        RecordType<R> type = RecordType.of((Class<R>) row().getClass());
        return (Ref<R>) type.keyOf(row());
    }

    public int version() {
        return stored.version();
    }

    /** The unit that keeps the file. */
    public UUID unit() {
        return stored.placement().unit();
    }

    /** Where every further row of the file belongs. */
    public Placement placement() {
        return stored.placement();
    }

    /** Does this once the file is written, within the same transaction. */
    public void afterwards(Runnable work) {
        afterwards.add(work);
    }
}
