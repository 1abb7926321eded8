package xiezhi.foundation.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.security.Vault;

/** 失败登记: counts failed logins by what was typed, whether such an account exists or not. Counts by itself, whatever becomes of the login. */
@Component
public class Attempts {
    private final JdbcClient sql;
    private final Vault vault;
    private final AccessSettings settings;
    private final Clock clock;
    private final TransactionTemplate apart;

    Attempts(
            JdbcClient sql,
            Vault vault,
            AccessSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Until when the login is locked, if it is. */
    public Optional<Instant> lockedUntil(String login) {
        return sql.sql("select locked_until from access.attempt where login = ? and locked_until > ?")
                .params(key(login), Utc.of(clock.instant()))
                .query((row, n) -> Utc.read(row, "locked_until"))
                .optional();
    }

    /** One more failure; true when it locked the login. Failures further apart than the lock lasts are counted afresh. */
    public boolean failed(String login) {
        Instant now = clock.instant();
        Instant until = now.plus(settings.lock());
        Boolean locked = apart.execute(status -> sql.sql("""
                insert into access.attempt as a (login, failures, since) values (:login, 1, :now)
                on conflict (login) do update set
                    failures = case when a.since < :old or a.locked_until <= :now then 1 else a.failures + 1 end,
                    since = case when a.since < :old or a.locked_until <= :now then :now else a.since end,
                    locked_until = case when not (a.since < :old or coalesce(a.locked_until <= :now, false)) and a.failures + 1 >= :most
                                        then :until end
                returning locked_until is not null""")
                .param("login", key(login))
                .param("now", Utc.of(now))
                .param("old", Utc.of(now.minus(settings.lock())))
                .param("most", settings.failures())
                .param("until", Utc.of(until))
                .query(Boolean.class)
                .single());
        return Boolean.TRUE.equals(locked);
    }

    /** The login succeeded or was unlocked: counting starts afresh. */
    public void forget(String login) {
        sql.sql("delete from access.attempt where login = ?").param(key(login)).update();
    }

    Duration lock() {
        return settings.lock();
    }

    private String key(String login) {
        return vault.blind("attempt:" + login.strip().toLowerCase(Locale.ROOT));
    }
}
