package xiezhi.application.enforcement.kiosk.terminal;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.access.PasswordHash;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;

/** 个人密码: six digits that the person chose himself, at a terminal, after an officer handed it over; no officer knows them. */
@Component
class Pins {
    static final int DIGITS = 6;
    private static final String UP = "01234567890123456789";
    private static final String DOWN = "98765432109876543210";
    private final JdbcClient sql;
    private final PasswordHash hashes;
    private final Clock clock;

    Pins(JdbcClient sql, PasswordHash hashes, Clock clock) {
        this.sql = sql;
        this.hashes = hashes;
        this.clock = clock;
    }

    void set(Ref<Person> person, String pin) {
        if (!pin.matches("\\d{%d}".formatted(DIGITS))) {
            throw Unfit.field("pin", "密码是%d位数字".formatted(DIGITS));
        }
        if (pin.chars().distinct().count() == 1 || UP.contains(pin) || DOWN.contains(pin)) {
            throw Unfit.field("pin", "这个密码太容易猜到, 不能用相同或者连续的数字");
        }
        sql.sql("""
                insert into kiosk.pin (person, hash, set_at) values (?, ?, ?)
                on conflict (person) do update set hash = excluded.hash, set_at = excluded.set_at""")
                .params(person.id(), hashes.of(pin), Times.of(clock.instant()))
                .update();
    }

    boolean isSet(Ref<Person> person) {
        return sql.sql("select exists (select 1 from kiosk.pin where person = ?)")
                .param(person.id())
                .query(Boolean.class)
                .single();
    }

    /** Whether it is his; takes as long for somebody who has none. */
    boolean fits(Ref<Person> person, String pin) {
        String hash = sql.sql("select hash from kiosk.pin where person = ?")
                .param(person.id())
                .query(String.class)
                .optional()
                .orElse(null);
        if (hash == null) {
            hashes.pretend(pin);
            return false;
        }
        return hashes.fits(pin, hash);
    }

    void pretend(String pin) {
        hashes.pretend(pin);
    }
}
