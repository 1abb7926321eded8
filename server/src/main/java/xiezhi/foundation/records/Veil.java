package xiezhi.foundation.records;

import java.util.List;
import java.util.Optional;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.RecordType;

/**
 * 遮蔽: what a room hides at the source, whatever the scope: a row behind a veil is not listed, counted, searched, named or read. A room
 * makes one a bean.
 */
public interface Veil {

    /** 可见条件: a condition on the row {@code t}, with a question mark for each value. */
    record Shown(String sql, List<Object> values) {
        public Shown {
            values = List.copyOf(values);
        }
    }

    /** Under which condition the actor sees rows of the type, or nothing when the veil doesn't concern them. */
    Optional<Shown> over(RecordType<?> type, Actor actor);
}
