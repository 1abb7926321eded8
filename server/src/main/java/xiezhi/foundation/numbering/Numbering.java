package xiezhi.foundation.numbering;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.Refusal;

/** 编号: gap-free counters. The number is taken in the transaction that uses it; a rollback gives it back. */
@Service
public class Numbering {
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    public Numbering(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** The next value of the counter in the year, from 1. Locks the counter until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String scheme, String key, int year) {
        return jdbc.sql("""
                        insert into numbering.counter (scheme, key, year, value) values (?, ?, ?, 1)
                        on conflict (scheme, key, year) do update set value = numbering.counter.value + 1
                        returning value""").params(scheme, key, year).query(Long.class).single();
    }

    /** Marks a number as void (作废). It keeps its place in the register, with the reason, and is never used again. */
    @Transactional
    public void makeVoid(String scheme, String key, int year, long value, String number, String reason) {
        Check.all().field("reason", !reason.isBlank(), "作废编号应当写明原因").done();
        if (value < 1 || value > last(scheme, key, year)) {
            throw Refusal.state(number + "尚未编出, 不能作废", "请核对编号");
        }
        int rows = jdbc.sql("""
                        insert into numbering.voided (scheme, key, year, value, number, reason, voided_at, voided_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        scheme,
                        key,
                        year,
                        value,
                        number,
                        reason,
                        now(),
                        Acting.current().person())
                .update();
        if (rows == 0) {
            throw Refusal.state(number + "已经作废", "不必重复作废");
        }
        trail.note("VOID_NUMBER", "numbering.voided", null, Map.of("number", number, "reason", reason));
    }

    /** The voided numbers of a counter in the year (作废号登记), in their order. */
    @Transactional(readOnly = true)
    public List<VoidedNumber> voided(String scheme, String key, int year) {
        return jdbc.sql("""
                        select number, value, reason, voided_at, voided_by from numbering.voided
                        where scheme = ? and key = ? and year = ? order by value""").params(scheme, key, year).query(VoidedNumber.class).list();
    }

    /** The last value given out, 0 when none was. */
    @Transactional(readOnly = true)
    public long last(String scheme, String key, int year) {
        return jdbc.sql("select value from numbering.counter where scheme = ? and key = ? and year = ?")
                .params(scheme, key, year)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
