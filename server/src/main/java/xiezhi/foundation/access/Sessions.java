package xiezhi.foundation.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.security.Sm3;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Uuid7;

/** 会话簿: opaque tokens, of which only the digest is kept; sliding idle time and a hard end. */
@Component
class Sessions {
    private static final Duration SEEN_EVERY = Duration.ofSeconds(30);
    private static final String SELECT = """
            select s.*, a.person, a.shown, a.kind, a.level from access.session s join access.account a on a.id = s.account
            where s.ended_at is null and a.status = 'ACTIVE'""";
    private final JdbcClient sql;
    private final AccessSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sessions(JdbcClient sql, AccessSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /** 来处: from where a session was opened. */
    record From(String address, String agent) {
        From {
            agent = agent.length() > 200 ? agent.substring(0, 200) : agent;
        }
    }

    /** 已开会话: the only moment in which the token exists. */
    record Opened(String token, Session session) {}

    /** Opens a session; the oldest ones beyond the limit end. */
    Opened open(Account account, @Nullable UUID appointment, @Nullable String restriction, int most, From from) {
        String token = secret();
        Instant now = now();
        UUID id = Uuid7.next();
        sql.sql("""
                insert into access.session (digest, id, account, appointment, csrf, restriction, created_at, last_seen_at, expires_at, address, agent)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Sm3.hex(token))
                .param(id)
                .param(account.id())
                .param(appointment)
                .param(secret())
                .param(restriction)
                .param(Utc.of(now))
                .param(Utc.of(now))
                .param(Utc.of(now.plus(settings.longest())))
                .param(from.address())
                .param(from.agent())
                .update();
        sql.sql("""
                update access.session set ended_at = ?, ended_why = 'TOO_MANY' where account = ? and ended_at is null and id not in (
                    select id from access.session where account = ? and ended_at is null order by created_at desc, id desc limit ?)""").params(Utc.of(now), account.id(), account.id(), most).update();
        return new Opened(token, byToken(token).orElseThrow());
    }

    /** The session of a token, if it is alive; being asked for keeps it alive. */
    Optional<Session> byToken(String token) {
        Instant now = now();
        return sql.sql(SELECT + " and s.digest = ?")
                .param(Sm3.hex(token))
                .query((row, n) -> Session.read(row))
                .optional()
                .filter(session -> alive(session, now))
                .map(session -> seen(session, now));
    }

    private boolean alive(Session session, Instant now) {
        Duration idle = session.kind() == Actor.Kind.CITIZEN ? settings.citizenIdle() : settings.idle();
        return now.isBefore(session.expiresAt())
                && now.isBefore(session.lastSeenAt().plus(idle));
    }

    private Session seen(Session session, Instant now) {
        if (session.lastSeenAt().plus(SEEN_EVERY).isBefore(now)) {
            sql.sql("update access.session set last_seen_at = ? where id = ?")
                    .params(Utc.of(now), session.id())
                    .update();
        }
        return session;
    }

    List<Session> of(UUID account) {
        Instant now = now();
        return sql
                .sql(SELECT + " and s.account = ? order by s.created_at desc")
                .param(account)
                .query((row, n) -> Session.read(row))
                .list()
                .stream()
                .filter(session -> alive(session, now))
                .toList();
    }

    void switchTo(UUID session, UUID appointment) {
        sql.sql("update access.session set appointment = ?, stepped_up_until = null where id = ?")
                .params(appointment, session)
                .update();
    }

    void actFor(UUID session, @Nullable UUID organisation) {
        sql.sql("update access.session set organisation = ?::uuid, stepped_up_until = null where id = ?")
                .param(organisation)
                .param(session)
                .update();
    }

    void stepUp(UUID session) {
        sql.sql("update access.session set stepped_up_until = ? where id = ?")
                .params(Utc.of(now().plus(AccessSettings.STEP_UP)), session)
                .update();
    }

    void restrict(UUID session, @Nullable String restriction) {
        sql.sql("update access.session set restriction = ? where id = ?")
                .param(restriction)
                .param(session)
                .update();
    }

    void end(UUID session, String why) {
        sql.sql("update access.session set ended_at = ?, ended_why = ? where id = ? and ended_at is null")
                .params(Utc.of(now()), why, session)
                .update();
    }

    /** Ends all sessions of the account but one. */
    void endOthers(UUID account, @Nullable UUID but, String why) {
        sql.sql(
                        "update access.session set ended_at = ?, ended_why = ? where account = ? and ended_at is null and id is distinct from ?::uuid")
                .param(Utc.of(now()))
                .param(why)
                .param(account)
                .param(but)
                .update();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private String secret() {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
