package xiezhi.foundation.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.act.Actor;

/**
 * 会话: one person at work through one post.
 *
 * @param restriction what must be done before anything else: {@code SECOND_FACTOR} to be enrolled, {@code PASSWORD} to be changed
 */
record Session(
        UUID id,
        UUID account,
        UUID person,
        String shown,
        Actor.Kind kind,
        String level,
        @Nullable UUID appointment,
        @Nullable UUID organisation,
        String csrf,
        @Nullable String restriction,
        Instant createdAt,
        Instant lastSeenAt,
        Instant expiresAt,
        @Nullable Instant steppedUpUntil,
        String address,
        String agent) {

    static Session read(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("shown"),
                Actor.Kind.valueOf(row.getString("kind")),
                row.getString("level"),
                row.getObject("appointment", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("csrf"),
                row.getString("restriction"),
                Utc.read(row, "created_at"),
                Utc.read(row, "last_seen_at"),
                Utc.read(row, "expires_at"),
                Utc.readOrNull(row, "stepped_up_until"),
                row.getString("address"),
                row.getString("agent"));
    }
}
