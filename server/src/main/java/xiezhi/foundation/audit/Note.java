package xiezhi.foundation.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.act.Actor;

/** 待记条目: an entry before the database has numbered it. */
record Note(
        Instant at,
        UUID actor,
        String account,
        String identity,
        String address,
        String action,
        String standard,
        @Nullable UUID object,
        String detail,
        String result) {

    static Note of(
            Actor actor,
            Instant at,
            String action,
            String standard,
            @Nullable UUID object,
            Map<String, ?> detail,
            String result) {
        return new Note(
                at.truncatedTo(ChronoUnit.MICROS),
                actor.person(),
                actor.account(),
                actor.identity(),
                actor.address(),
                action,
                standard,
                object,
                detail.isEmpty() ? "{}" : Chain.JSON.writeValueAsString(detail),
                result);
    }
}
