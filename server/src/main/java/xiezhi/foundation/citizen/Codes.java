package xiezhi.foundation.citizen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.messages.Texts;
import xiezhi.foundation.security.Vault;
import xiezhi.foundation.web.Problem;
import xiezhi.foundation.web.Trouble;
import xiezhi.foundation.web.Unwelcome;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.record.Uuid7;

/** 短信验证码: proves that somebody holds a number. Six digits, five minutes, five tries, once; a number gets few of them. */
@Service
class Codes {
    static final Duration GOOD = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(60);
    private static final int TRIES = 5;
    private static final int PER_HOUR = 5;
    private static final int PER_DAY = 10;
    private final JdbcClient sql;
    private final Vault vault;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final SecureRandom random = new SecureRandom();

    Codes(JdbcClient sql, Vault vault, Texts texts, Clock clock, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.vault = vault;
        this.texts = texts;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Issued(UUID id, String digest, int tries) {}

    /** Whether texts can be sent at all: every outside channel is off until an administrator configures it. */
    boolean possible() {
        return texts.isOpen();
    }

    /** 发送验证码: the one before is thereby void. Limited by the number, whoever asks and from wherever. */
    @Transactional
    void issue(Mobile mobile) {
        String key = key(mobile);
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 11))")
                .param(key)
                .query((row, n) -> 0)
                .list();
        sql.sql("delete from citizen.code where expires_at < ?")
                .param(time(clock.instant().minus(Duration.ofDays(1))))
                .update();
        refuseTooMany(key);
        UUID id = Uuid7.next();
        String code = "%06d".formatted(random.nextInt(1_000_000));
        Instant now = clock.instant();
        sql.sql("insert into citizen.code (id, mobile, digest, issued_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(id, key, digest(id, code), time(now), time(now.plus(GOOD)))
                .update();
        texts.send(mobile.value(), "验证码%s, 5分钟内有效. 工作人员不会向您索要验证码. / Your code is %s.".formatted(code, code), GOOD);
    }

    /** 核对验证码: used up when it is right; each wrong try counts, whatever becomes of the rest of the request. */
    void use(Mobile mobile, String code) {
        if (!Boolean.TRUE.equals(apart.execute(status -> fits(key(mobile), code.strip())))) {
            throw Unfit.field("code", "验证码不正确或者已经失效; 请核对, 或者重新获取");
        }
    }

    private boolean fits(String key, String code) {
        Optional<Issued> last = sql.sql("""
                        select id, digest, tries from citizen.code
                        where id = (select id from citizen.code where mobile = ? order by issued_at desc, id desc limit 1)
                          and used_at is null and expires_at > ? and tries < ? for update""")
                .params(key, time(clock.instant()), TRIES)
                .query(Issued.class)
                .optional();
        if (last.isEmpty()) {
            return false;
        }
        boolean right = MessageDigest.isEqual(
                last.get().digest().getBytes(StandardCharsets.US_ASCII),
                digest(last.get().id(), code).getBytes(StandardCharsets.US_ASCII));
        sql.sql("update citizen.code set tries = tries + 1, used_at = case when ? then ?::timestamptz end where id = ?")
                .params(right, time(clock.instant()), last.get().id())
                .update();
        return right;
    }

    private void refuseTooMany(String key) {
        if (since(key, PAUSE) >= 1
                || since(key, Duration.ofHours(1)) >= PER_HOUR
                || since(key, Duration.ofDays(1)) >= PER_DAY) {
            throw new Unwelcome(Problem.of(Trouble.TOO_MANY, "这个号码的验证码发送过于频繁", "请一分钟后再试; 一小时最多5次, 一天最多10次"));
        }
    }

    private int since(String key, Duration past) {
        return sql.sql("select count(*) from citizen.code where mobile = ? and issued_at > ?")
                .params(key, time(clock.instant().minus(past)))
                .query(Integer.class)
                .single();
    }

    private String digest(UUID id, String code) {
        return vault.blind("code:" + id + ":" + code);
    }

    private String key(Mobile mobile) {
        return vault.blind("code-to:" + mobile.value());
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
