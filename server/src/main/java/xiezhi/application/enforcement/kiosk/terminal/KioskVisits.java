package xiezhi.application.enforcement.kiosk.terminal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.kiosk.KioskDevice;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Uuid7;

/** 在终端前: one person before one device, for minutes. The token lives in the page and nowhere else; a reload ends the visit. */
@Component
class KioskVisits {
    private final JdbcClient sql;
    private final KioskSettings settings;
    private final Clock clock;

    KioskVisits(JdbcClient sql, KioskSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /** 进入方式. */
    enum How {
        PIN,
        HAND_OVER
    }

    /** 一次使用. */
    record Now(UUID id, Ref<Person> person, How how) {
        private static Now read(ResultSet row) throws SQLException {
            return new Now(
                    row.getObject("id", UUID.class),
                    Ref.of(row.getObject("person", UUID.class)),
                    How.valueOf(row.getString("how")));
        }
    }

    /** Opens a visit; whoever was before the device has left. Returns the token. */
    String open(KioskDevice device, Subject subject, How how) {
        endAll(device.id(), "下一人进入");
        String token = Times.token();
        OffsetDateTime now = Times.of(clock.instant());
        sql.sql("""
                insert into kiosk.visit (id, digest, device, person, how, opened_at, last_seen_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Uuid7.next(),
                        Times.digest(token),
                        device.id().id(),
                        subject.person().id(),
                        how.name(),
                        now,
                        now)
                .update();
        return token;
    }

    /** The visit of the token at that device, if it has not ended by itself; looking keeps it alive. */
    Optional<Now> of(String token, KioskDevice device) {
        Instant now = clock.instant();
        return sql.sql("""
                update kiosk.visit set last_seen_at = :now
                where digest = :digest and device = :device and ended_at is null
                  and last_seen_at > :idle and opened_at > :longest
                returning id, person, how""")
                .param("now", Times.of(now))
                .param("digest", Times.digest(token))
                .param("device", device.id().id())
                .param("idle", Times.of(now.minus(settings.idle())))
                .param("longest", Times.of(now.minus(settings.longest())))
                .query((row, n) -> Now.read(row))
                .optional();
    }

    /** Nothing of the device's visits is good any more. */
    void endAll(Ref<KioskDevice> device, String why) {
        sql.sql("update kiosk.visit set ended_at = ?, ended_why = ? where device = ? and ended_at is null")
                .params(Times.of(clock.instant()), why, device.id())
                .update();
    }
}
