package xiezhi.foundation.records;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import xiezhi.kernel.record.Ref;

/**
 * 记录库: the one store. It reads and writes any record standard by its descriptor and is the only place where scope, history,
 * audit and change events happen. Every method works for the current actor and joins the caller's transaction.
 */
@Service
public class Records {

    /** Adds a row that belongs to the actor's unit (or to the unit under {@code @Owner}). */
    public <R extends Record> Stored<R> add(R row) {
        throw new UnsupportedOperationException();
    }

    /** Adds a row. */
    public <R extends Record> Stored<R> add(R row, Placement at) {
        throw new UnsupportedOperationException();
    }

    /** Adds many rows of one type in one go. */
    public <R extends Record> void addAll(Collection<R> rows, Placement at) {
        throw new UnsupportedOperationException();
    }

    /** Replaces the row if it still has the version that was read; the old version stays in the history. */
    public <R extends Record> Stored<R> change(R row, int version) {
        throw new UnsupportedOperationException();
    }

    /** Moves a row to another placement (a lawyer joins the team, another unit takes over). */
    public <R extends Record> void place(Class<R> type, Ref<R> ref, Placement at) {
        throw new UnsupportedOperationException();
    }

    /** The row, or NotFound when there is none in the actor's scope. */
    public <R extends Record> Stored<R> get(Class<R> type, Ref<R> ref) {
        throw new UnsupportedOperationException();
    }

    /** The row, locked until the transaction ends: for a desk that decides. */
    public <R extends Record> Stored<R> lock(Class<R> type, Ref<R> ref) {
        throw new UnsupportedOperationException();
    }

    /** The row if there is one in the actor's scope. */
    public <R extends Record> Optional<Stored<R>> find(Class<R> type, UUID id) {
        throw new UnsupportedOperationException();
    }

    /** A page of rows in the actor's scope. */
    public <R extends Record> Page<R> page(Query<R> query) {
        throw new UnsupportedOperationException();
    }

    /** All rows of the query in the actor's scope, streamed with a cursor; for exports. Ignores the query's limit. */
    public <R extends Record> void stream(Query<R> query, Consumer<Stored<R>> each) {
        throw new UnsupportedOperationException();
    }

    /** How many rows, counted no further than the cap. */
    public <R extends Record> long count(Query<R> query, long cap) {
        throw new UnsupportedOperationException();
    }

    /** All versions before the current one, newest first. */
    public <R extends Record> List<Stored<R>> history(Class<R> type, Ref<R> ref) {
        throw new UnsupportedOperationException();
    }
}
