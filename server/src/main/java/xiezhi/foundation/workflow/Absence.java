package xiezhi.foundation.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.identity.Delegation.Mode;

/** 委托: a delegation as it is kept, with where it stands. */
record Absence(
        UUID id,
        UUID principal,
        UUID delegate,
        Instant starts,
        Instant ends,
        boolean excludeSign,
        List<String> kinds,
        List<UUID> items,
        Mode mode,
        Wish.Existing existing,
        @Nullable String authorisation,
        @Nullable UUID unit,
        @Nullable Instant approvedAt,
        @Nullable UUID approvedBy,
        @Nullable Instant revokedAt) {
    static final String COLUMNS =
            "id, principal, delegate, starts, ends, exclude_sign, kinds, items, mode, existing_tasks, authorisation, unit, approved_at, approved_by, revoked_at";

    /** 委托状态. */
    enum State {
        /** 待批准: it lends a signature, and the superior has not agreed yet. */
        DRAFT,
        /** 已批准: it has not begun. */
        APPROVED,
        ACTIVE,
        EXPIRED,
        REVOKED
    }

    State state(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (!now.isBefore(ends)) {
            return State.EXPIRED;
        }
        return approvedAt == null ? State.DRAFT : now.isBefore(starts) ? State.APPROVED : State.ACTIVE;
    }

    /** When it ended or will end. */
    Instant over() {
        return revokedAt != null && revokedAt.isBefore(ends) ? revokedAt : ends;
    }

    boolean between(UUID person) {
        return person.equals(principal) || person.equals(delegate);
    }

    @SuppressWarnings("NullAway") // columns that may be null go to components that may be
    static Absence read(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getObject("principal", UUID.class),
                row.getObject("delegate", UUID.class),
                instant(row, "starts"),
                instant(row, "ends"),
                row.getBoolean("exclude_sign"),
                List.of((String[]) row.getArray("kinds").getArray()),
                List.of((UUID[]) row.getArray("items").getArray()),
                Mode.valueOf(row.getString("mode")),
                Wish.Existing.valueOf(row.getString("existing_tasks")),
                row.getString("authorisation"),
                row.getObject("unit", UUID.class),
                instant(row, "approved_at"),
                row.getObject("approved_by", UUID.class),
                instant(row, "revoked_at"));
    }

    @SuppressWarnings("NullAway")
    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
