package xiezhi.foundation.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Actor;

/** 批量查询监测: the 101st person's record that one clerk reads within ten minutes raises an alert (GB/T 22239-2019 8.1.4.11). */
@Component
class BulkWatch {
    static final int LIMIT = 100;
    static final int MINUTES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(MINUTES);
    private static final int READERS = 10_000;
    private final Map<UUID, Reader> readers = new ConcurrentHashMap<>();
    private final Clock clock;

    BulkWatch(Clock clock) {
        this.clock = clock;
    }

    /** Counts a reading of one row; see {@link #seen(UUID, UUID, int)}. Pages of masked rows are not counted. */
    int read(UUID person, @Nullable UUID object) {
        return seen(person, object, object == null ? 0 : 1);
    }

    /** Counts an export with its rows. */
    int exported(UUID person, Map<String, ?> detail) {
        return seen(person, null, detail.get("rows") instanceof Number number ? number.intValue() : 0);
    }

    /** The number of records in the window when this reading is the one that goes beyond the limit, else 0. */
    private int seen(UUID person, @Nullable UUID object, int rows) {
        if (rows == 0 || person.equals(Actor.SYSTEM)) {
            return 0;
        }
        Instant now = clock.instant();
        if (readers.size() > READERS) {
            readers.values().removeIf(reader -> reader.idleSince(now.minus(WINDOW)));
        }
        return readers.computeIfAbsent(person, key -> new Reader()).read(now, object, rows);
    }

    private record Reading(Instant at, @Nullable UUID object, int rows) {}

    /** 读者: what one person has read within the window; the same row twice counts once. */
    private static final class Reader {
        private final Deque<Reading> readings = new ArrayDeque<>();
        private final Set<UUID> objects = new HashSet<>();
        private int records;
        private Instant quietUntil = Instant.MIN;

        synchronized int read(Instant now, @Nullable UUID object, int rows) {
            forget(now.minus(WINDOW));
            if (object != null && !objects.add(object)) {
                return 0;
            }
            readings.add(new Reading(now, object, rows));
            records += rows;
            if (records <= LIMIT || now.isBefore(quietUntil)) {
                return 0;
            }
            quietUntil = now.plus(WINDOW);
            return records;
        }

        synchronized boolean idleSince(Instant since) {
            forget(since);
            return readings.isEmpty();
        }

        private void forget(Instant before) {
            while (!readings.isEmpty() && !readings.getFirst().at().isAfter(before)) {
                Reading gone = readings.removeFirst();
                records -= gone.rows();
                if (gone.object() != null) {
                    objects.remove(gone.object());
                }
            }
        }
    }
}
