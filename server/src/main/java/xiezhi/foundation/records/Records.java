package xiezhi.foundation.records;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.foundation.audit.Trail;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.ChangedMeanwhile;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/**
 * 记录库: the one store. It reads and writes any record standard by its descriptor and is the only place where scope, history,
 * audit and change events happen. Every method works for the current actor and joins the caller's transaction.
 */
@Service
public class Records {
    private final Rows rows;
    private final OnBehalf onBehalf;
    private final Trail trail;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Records(
            Rows rows,
            OnBehalf onBehalf,
            Trail trail,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.onBehalf = onBehalf;
        this.trail = trail;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a row that belongs to the actor's unit (or to the unit under {@code @Owner}). */
    public <R extends Record> Stored<R> add(R row) {
        return add(row, placementOf(row));
    }

    /** Adds a row. */
    public <R extends Record> Stored<R> add(R row, Placement at) {
        Stored<R> stored = fresh(row, at);
        return inTransaction(() -> {
            RecordType<R> type = typeOf(row);
            rows.insert(type, List.of(stored));
            noteChange("CREATE", type, stored, Map.of());
            return stored;
        });
    }

    /** Adds many rows of one type in one go; one entry of the trail tells how many. */
    public <R extends Record> void addAll(Collection<R> many, Placement at) {
        if (many.isEmpty()) {
            return;
        }
        inTransaction(() -> {
            RecordType<R> type = typeOf(many.iterator().next());
            List<Stored<R>> fresh = many.stream().map(row -> fresh(row, at)).toList();
            rows.insert(type, fresh);
            fresh.forEach(
                    stored -> onBehalf.mark(type, type.keyOf(stored.row()).id(), stored.version(), stored.changedAt()));
            trail.note("CREATE_BATCH", type.code(), null, Map.of("rows", many.size()));
            return many;
        });
    }

    /** Replaces the row if it still has the version that was read; the old version stays in the history. */
    public <R extends Record> Stored<R> change(R row, int version) {
        RecordType<R> type = typeOf(row);
        return inTransaction(() -> {
            Stored<R> before = locked(type, type.keyOf(row).id());
            if (before.version() != version) {
                throw new ChangedMeanwhile("他人已在您打开之后修改了这条记录; 请对照现在的内容再保存", before);
            }
            Stored<R> after = new Stored<>(
                    row,
                    version + 1,
                    before.placement(),
                    before.createdAt(),
                    before.createdBy(),
                    now(),
                    actor().person());
            rows.keepHistory(type, before);
            rows.update(type, after);
            noteChange("UPDATE", type, after, Map.of("fields", changed(type, before.row(), row)));
            return after;
        });
    }

    /** Moves a row to another placement (a lawyer joins the team, another unit takes over). */
    public <R extends Record> void place(Class<R> of, Ref<R> ref, Placement at) {
        RecordType<R> type = RecordType.of(of);
        inTransaction(() -> {
            Stored<R> before = locked(type, ref.id());
            rows.place(type, ref.id(), at);
            trail.note(
                    "PLACE",
                    type.code(),
                    ref.id(),
                    Map.of("unit", at.unit(), "team", at.team().size()));
            return before;
        });
    }

    /** The row, or NotFound when there is none in the actor's scope. */
    public <R extends Record> Stored<R> get(Class<R> of, Ref<R> ref) {
        return find(of, ref.id()).orElseThrow(() -> missing(RecordType.of(of)));
    }

    /** The row, locked until the transaction ends: for a desk that decides. */
    public <R extends Record> Stored<R> lock(Class<R> of, Ref<R> ref) {
        return locked(RecordType.of(of), ref.id());
    }

    /** The row if there is one in the actor's scope. */
    public <R extends Record> Optional<Stored<R>> find(Class<R> of, UUID id) {
        RecordType<R> type = RecordType.of(of);
        Optional<Stored<R>> found = rows.one(type, id, actor(), false);
        found.ifPresent(row -> noteReading(type, id, Map.of()));
        return found;
    }

    /** A page of rows in the actor's scope. */
    public <R extends Record> Page<R> page(Query<R> query) {
        RecordType<R> type = RecordType.of(query.type());
        if (query.limit() < 1 || query.limit() > 1000) {
            throw Unfit.field("limit", "每页 1 至 1000 行");
        }
        Page<R> page = rows.page(type, query, actor());
        noteReading(type, null, Map.of("rows", page.items().size()));
        return page;
    }

    /** All rows of the query in the actor's scope, streamed with a cursor; for exports. Ignores the query's limit. */
    public <R extends Record> void stream(Query<R> query, Consumer<Stored<R>> each) {
        RecordType<R> type = RecordType.of(query.type());
        inTransaction(() -> {
            long count = rows.stream(type, query, actor(), each);
            trail.note("EXPORT", type.code(), null, Map.of("rows", count));
            return count;
        });
    }

    /** How many rows, counted no further than the cap. */
    public <R extends Record> long count(Query<R> query, long cap) {
        return rows.count(RecordType.of(query.type()), query, actor(), cap);
    }

    /** All versions before the current one, newest first. */
    public <R extends Record> List<Stored<R>> history(Class<R> of, Ref<R> ref) {
        get(of, ref);
        return rows.history(RecordType.of(of), ref.id());
    }

    /** The names of the rows, by their title fields; outside data scope, as names of units and files are, but not beyond a veil. */
    public Map<UUID, String> titles(Class<? extends Record> of, Collection<UUID> ids) {
        return rows.titles(RecordType.of(of), ids, actor());
    }

    private <R extends Record> Stored<R> locked(RecordType<R> type, UUID id) {
        return rows.one(type, id, actor(), true).orElseThrow(() -> missing(type));
    }

    private static NotFound missing(RecordType<?> type) {
        return new NotFound("没有这条%s, 或者不在您的数据范围内".formatted(type.standard().name()));
    }

    private <R extends Record> Stored<R> fresh(R row, Placement at) {
        Instant now = now();
        UUID by = actor().person();
        return new Stored<>(row, 1, at, now, by, now, by);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static <R extends Record> Placement placementOf(R row) {
        RecordType<R> type = typeOf(row);
        Optional<Field> owner = type.fields().stream().filter(Field::owner).findFirst();
        if (owner.isPresent()) {
            return Placement.in(((Ref<?>) type.valueOf(row, owner.get())).id());
        }
        UUID unit = actor().unit();
        if (unit == null) {
            throw new IllegalStateException(type.code() + ": this actor has no unit; say where the row belongs");
        }
        return Placement.in(unit);
    }

    private static <R extends Record> List<String> changed(RecordType<R> type, R before, R after) {
        return type.fields().stream()
                .filter(f -> !java.util.Objects.equals(type.valueOf(before, f), type.valueOf(after, f)))
                .map(Field::name)
                .toList();
    }

    private <R extends Record> void noteChange(
            String action, RecordType<R> type, Stored<R> stored, Map<String, ?> detail) {
        UUID id = type.keyOf(stored.row()).id();
        trail.note(action, type.code(), id, detail);
        onBehalf.mark(type, id, stored.version(), stored.changedAt());
        events.publishEvent(new RecordChanged(type.code(), id, stored.version(), action));
    }

    private void noteReading(RecordType<?> type, @org.jspecify.annotations.Nullable UUID id, Map<String, ?> detail) {
        if (actor().kind() != Actor.Kind.SYSTEM && type.fields().stream().anyMatch(Field::masked)) {
            trail.noteReading(type.code(), id, detail);
        }
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        T done = transactions.execute(status -> work.get());
        if (done == null) {
            throw new IllegalStateException("a transaction answered nothing");
        }
        return done;
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> RecordType<R> typeOf(R row) {
        return RecordType.of((Class<R>) row.getClass());
    }

    private static Actor actor() {
        return Acting.current();
    }
}
