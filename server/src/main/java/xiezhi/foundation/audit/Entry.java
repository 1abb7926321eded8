package xiezhi.foundation.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 审计条目: who did or read what, when, from where, under which post, with what result.
 *
 * @param detail JSON object; never a sensitive value
 */
record Entry(
        long seq,
        Instant at,
        String actor,
        @Nullable String account,
        @Nullable String identity,
        @Nullable String address,
        String action,
        @Nullable String standard,
        @Nullable String object,
        @Nullable String detail,
        String result) {

    static final String COLUMNS =
            "e.seq, e.at, e.actor::text, e.account, e.identity, e.address, e.action, e.standard, e.object::text, e.detail::text, e.result";
}
