package xiezhi.foundation.records;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.RecordType;

/**
 * 名称架: the titles of rows that were asked for lately (units, offices, lawyers), so that a page of a register does not ask the database for the
 * same names each time. A change on this instance is heard at once, one on another within {@link #KEPT}.
 */
@Component
class TitleShelf {
    static final Duration KEPT = Duration.ofSeconds(20);
    private static final int MOST = 50_000;
    private final Rows rows;
    private final Clock clock;
    private final Map<Title, Kept> shelf = new ConcurrentHashMap<>();

    TitleShelf(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    private record Title(String standard, UUID id) {}

    /** A row without a title is kept, too: null. */
    private record Kept(@Nullable String name, Instant until) {}

    /** The names of the rows, by their title fields; what lies behind a veil is asked for each time, for it depends on who asks. */
    Map<UUID, String> of(RecordType<?> type, Collection<UUID> ids, Actor actor) {
        if (rows.veiled(type, actor)) {
            return rows.titles(type, ids, actor);
        }
        Instant now = clock.instant();
        Map<UUID, String> names = new HashMap<>();
        Set<UUID> unknown = new HashSet<>();
        for (UUID id : ids) {
            Kept kept = shelf.get(new Title(type.code(), id));
            if (kept == null || now.isAfter(kept.until())) {
                unknown.add(id);
            } else if (kept.name() != null) {
                names.put(id, kept.name());
            }
        }
        if (!unknown.isEmpty()) {
            fetch(type, unknown, actor, names);
        }
        return names;
    }

    private void fetch(RecordType<?> type, Set<UUID> unknown, Actor actor, Map<UUID, String> names) {
        Instant now = clock.instant();
        if (shelf.size() > MOST) {
            shelf.clear();
        }
        Map<UUID, String> found = rows.titles(type, unknown, actor);
        unknown.forEach(id -> shelf.put(new Title(type.code(), id), new Kept(found.get(id), now.plus(KEPT))));
        names.putAll(found);
    }

    /** The row has changed: its title is asked for again, now and once more when the change is seen by others. */
    @EventListener
    void on(RecordChanged changed) {
        Title title = new Title(changed.standard(), changed.id());
        shelf.remove(title);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    shelf.remove(title);
                }
            });
        }
    }
}
