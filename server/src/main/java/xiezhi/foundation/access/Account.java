package xiezhi.foundation.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.act.Actor;

/** 账号: how one person comes in. Belongs to nobody else and holds no duty by itself. */
record Account(
        UUID id,
        UUID person,
        String login,
        String shown,
        Actor.Kind kind,
        String level,
        String status,
        String password,
        Instant passwordAt,
        boolean mustChange,
        @Nullable String totp,
        @Nullable Instant totpSince,
        long totpStep,
        @Nullable Instant lastLoginAt,
        Instant createdAt) {

    static Account read(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("login"),
                row.getString("shown"),
                Actor.Kind.valueOf(row.getString("kind")),
                row.getString("level"),
                row.getString("status"),
                row.getString("password"),
                Utc.read(row, "password_at"),
                row.getBoolean("must_change"),
                row.getString("totp"),
                Utc.readOrNull(row, "totp_since"),
                row.getLong("totp_step"),
                Utc.readOrNull(row, "last_login_at"),
                Utc.read(row, "created_at"));
    }

    boolean officer() {
        return kind == Actor.Kind.OFFICER;
    }

    boolean citizen() {
        return kind == Actor.Kind.CITIZEN;
    }

    boolean active() {
        return status.equals("ACTIVE");
    }

    boolean hasTotp() {
        return totp != null && totpSince != null;
    }

    @Override
    public String toString() {
        return "account " + id;
    }
}
