package xiezhi.foundation.access.passkey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.access.Denial;
import xiezhi.foundation.access.Utc;
import xiezhi.foundation.access.passkey.Passkeys.Made;
import xiezhi.foundation.access.passkey.Passkeys.Site;
import xiezhi.foundation.audit.Trail;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Uuid7;

/** 通行密钥岗: enrols keys and lets people in by them. A challenge is ours, five minutes old at most, and good once. */
@Service
class PasskeyDesk {
    private static final Duration GOOD = Duration.ofMinutes(5);
    private final JdbcClient sql;
    private final Trail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PasskeyDesk(JdbcClient sql, Trail trail, Clock clock) {
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
    }

    /** 密钥, as its owner sees it. */
    record Line(
            UUID id,
            String label,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {}

    private record Stored(UUID id, UUID account, String credential, long counter) {}

    /** A challenge for the account, or for whoever comes. */
    String challenge(@Nullable UUID account) {
        byte[] value = new byte[32];
        random.nextBytes(value);
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(value);
        sql.sql("delete from access.challenge where expires_at < ?")
                .param(Utc.of(clock.instant()))
                .update();
        sql.sql("insert into access.challenge values (?, ?, ?)")
                .param(challenge)
                .param(account)
                .param(Utc.of(clock.instant().plus(GOOD)))
                .update();
        return challenge;
    }

    @Transactional
    UUID enrol(UUID account, String json, String label, Site site) {
        String challenge = Passkeys.challengeOfRegistration(json);
        use(challenge, account);
        Made made = Passkeys.register(json, site, challenge);
        UUID id = Uuid7.next();
        sql.sql(
                        "insert into access.passkey (id, account, credential_id, credential, counter, label, created_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        account,
                        made.credentialId(),
                        made.credential(),
                        made.counter(),
                        label,
                        Utc.of(clock.instant()))
                .update();
        trail.note("ENROL_PASSKEY", "access.passkey", id, Map.of());
        return id;
    }

    /** The account whose key has signed our challenge. A counter that went back means that the key was copied. */
    @Transactional
    UUID recognise(String json, Site site) {
        String challenge = Passkeys.challengeOfLogin(json);
        use(challenge, null);
        Stored known = sql.sql("select id, account, credential, counter from access.passkey where credential_id = ?")
                .param(Passkeys.credentialIdOf(json))
                .query(Stored.class)
                .optional()
                .orElseThrow(Denial::wrong);
        Passkeys.Used used = Passkeys.verify(json, site, challenge, known.credential(), known.counter());
        if (known.counter() > 0 && used.counter() <= known.counter()) {
            throw Denial.wrong();
        }
        sql.sql("update access.passkey set counter = ?, last_used_at = ? where id = ?")
                .params(used.counter(), Utc.of(clock.instant()), known.id())
                .update();
        return known.account();
    }

    List<Line> of(UUID account) {
        return sql.sql("select * from access.passkey where account = ? order by created_at")
                .param(account)
                .query((row, n) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        Utc.read(row, "created_at"),
                        Utc.readOrNull(row, "last_used_at")))
                .list();
    }

    @Transactional
    void remove(UUID account, UUID key) {
        if (sql.sql("delete from access.passkey where id = ? and account = ?")
                        .params(key, account)
                        .update()
                == 0) {
            throw new NotFound("您没有这个通行密钥");
        }
        trail.note("REMOVE_PASSKEY", "access.passkey", key, Map.of());
    }

    private void use(String challenge, @Nullable UUID account) {
        int used = sql.sql(
                        "delete from access.challenge where value = ? and account is not distinct from ?::uuid and expires_at >= ?")
                .param(challenge)
                .param(account)
                .param(Utc.of(clock.instant()))
                .update();
        if (used != 1) {
            throw Denial.wrong();
        }
    }
}
