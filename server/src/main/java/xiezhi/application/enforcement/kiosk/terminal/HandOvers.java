package xiezhi.application.enforcement.kiosk.terminal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.kiosk.KioskDuty;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.access.Attempts;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Mask;
import xiezhi.kernel.record.Ref;

/** 现场交接: an officer who has the person before him lets him in once, with a code that is good for minutes; and so he chooses his own number. */
@Service
public class HandOvers {
    private final Keepings keepings;
    private final People people;
    private final Attempts attempts;
    private final JdbcClient sql;
    private final Trail trail;
    private final KioskSettings settings;
    private final Clock clock;

    HandOvers(
            Keepings keepings,
            People people,
            Attempts attempts,
            JdbcClient sql,
            Trail trail,
            KioskSettings settings,
            Clock clock) {
        this.keepings = keepings;
        this.people = people;
        this.attempts = attempts;
        this.sql = sql;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** 交接码. */
    public record Given(String code, Instant until, String name, String number) {
        @Override
        public String toString() {
            return "hand-over until " + until;
        }
    }

    /** Somebody whom the officer's own unit keeps; wrong tries until now are forgotten. */
    @Transactional
    @May(KioskDuty.WARD)
    public Given give(String number) {
        UUID mine = Acting.current().unit();
        Subject subject = keepings.byNumber(number)
                .filter(found -> mine != null && people.subtree(mine).contains(found.unit()))
                .orElseThrow(() -> new NotFound("本单位没有这个编号的在册人员"));
        sql.sql("delete from kiosk.hand_over where until < ?")
                .param(Times.of(clock.instant()))
                .update();
        String code = Times.digits(Pins.DIGITS);
        Instant until = clock.instant().plus(settings.handOver());
        sql.sql("delete from kiosk.hand_over where person = ?")
                .param(subject.person().id())
                .update();
        sql.sql("insert into kiosk.hand_over (person, digest, until, given_by) values (?, ?, ?, ?)")
                .params(
                        subject.person().id(),
                        Times.digest(code),
                        Times.of(until),
                        Acting.current().person())
                .update();
        attempts.forget(SignIn.key(number));
        trail.note("KIOSK_HAND_OVER", "person.person", subject.person().id(), Map.of());
        return new Given(code, until, Mask.NAME.of(subject.name()), subject.number());
    }

    /** For whom the code is good just now, if for anybody. */
    Optional<Ref<Person>> whose(String code) {
        return sql.sql("select person from kiosk.hand_over where digest = ? and until > ?")
                .params(Times.digest(code), Times.of(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(Ref::of);
    }

    /** Whether the code is good for the person; it is used up by that. */
    boolean use(Ref<Person> person, String code) {
        return sql.sql("delete from kiosk.hand_over where person = ? and digest = ? and until > ?")
                        .params(person.id(), Times.digest(code), Times.of(clock.instant()))
                        .update()
                == 1;
    }
}
