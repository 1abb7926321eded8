package xiezhi.application.enforcement.supply.ledger;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Uuid7;

/** 账簿: books movements of money. Each has two sides, is booked once under its key, and takes no person's account below zero. */
@Service
public class Ledger {
    private final JdbcClient sql;
    private final Trail trail;
    private final Clock clock;

    Ledger(JdbcClient sql, Trail trail, Clock clock) {
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
    }

    private record Held(UUID id, BigDecimal balance) {}

    /**
     * Moves the amount from one purse to the other.
     *
     * @param key of the event; booked before, nothing happens
     * @param from credited; {@code to} debited: money at the bank grows by a debit, what is owed to a person by a credit
     * @return whether it was booked now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean move(
            String key, UUID unit, LocalDate day, String kind, String note, Money amount, Purse from, Purse to) {
        if (!amount.isMoreThan(Money.ZERO)) {
            return false;
        }
        UUID entry = Uuid7.next();
        int fresh = sql.sql("""
                        insert into supply.entry (id, key, unit, day, at, by, kind, note) values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (key) do nothing""")
                .params(entry, key, unit, Date.valueOf(day))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .params(Acting.current().person(), kind, note)
                .update();
        if (fresh == 0) {
            return false;
        }
        Stream.of(from, to)
                .sorted(Comparator.comparing(Purse::toString))
                .forEach(this::held); // one order for all: no deadlock
        post(entry, from, amount.value().negate());
        post(entry, to, amount.value());
        trail.note("BOOK", "supply.entry", entry, Map.of("kind", kind));
        return true;
    }

    private void post(UUID entry, Purse purse, BigDecimal debit) {
        Held held = held(purse);
        BigDecimal after = held.balance().add(purse.kind().debit() ? debit : debit.negate());
        if (purse.kind().personal() && after.signum() < 0) {
            throw Refusal.coded(
                    "FUNDS_SHORT", "余额不足: 还有%s元".formatted(held.balance().toPlainString()), "请减少商品, 或者等存款到账后再办");
        }
        sql.sql("update supply.purse set balance = ? where id = ?")
                .params(after, held.id())
                .update();
        sql.sql("insert into supply.posting (entry, purse, amount) values (?, ?, ?)")
                .params(entry, held.id(), debit)
                .update();
    }

    /** The purse, locked until the transaction ends; made when it is first used. */
    private Held held(Purse purse) {
        sql.sql(
                        "insert into supply.purse (id, holder, kind, debit) values (?, ?, ?, ?) on conflict (holder, kind) do nothing")
                .params(
                        Uuid7.next(),
                        purse.holder(),
                        purse.kind().name(),
                        purse.kind().debit())
                .update();
        return sql.sql("select id, balance from supply.purse where holder = ? and kind = ? for update")
                .params(purse.holder(), purse.kind().name())
                .query(Held.class)
                .single();
    }

    /** What stands in the purse. */
    @Transactional(readOnly = true)
    public Money balance(Purse purse) {
        return sql.sql("select balance from supply.purse where holder = ? and kind = ?")
                .params(purse.holder(), purse.kind().name())
                .query(BigDecimal.class)
                .optional()
                .map(Money::new)
                .orElse(Money.ZERO);
    }

    /** 流水: one line of a person's account, newest first. */
    public record Line(LocalDate day, String kind, String note, String purse, BigDecimal amount) {}

    /** The movements of a holder's purses, newest first; what grows is above zero. */
    @Transactional(readOnly = true)
    public List<Line> lines(UUID holder, int most) {
        return sql.sql("""
                        select e.day, e.kind, e.note, p.kind as purse, case when p.debit then l.amount else -l.amount end as amount
                        from supply.posting l join supply.purse p on p.id = l.purse join supply.entry e on e.id = l.entry
                        where p.holder = ? order by e.at desc, e.id desc, p.kind limit ?""").params(holder, most).query(Line.class).list();
    }

    /** By how much the purse grew on the day. */
    @Transactional(readOnly = true)
    public Money moved(Purse purse, LocalDate day) {
        return new Money(sql.sql("""
                        select coalesce(sum(case when p.debit then l.amount else -l.amount end), 0)
                        from supply.posting l join supply.purse p on p.id = l.purse join supply.entry e on e.id = l.entry
                        where p.holder = ? and p.kind = ? and e.day = ?""")
                .params(purse.holder(), purse.kind().name(), Date.valueOf(day))
                .query(BigDecimal.class)
                .single());
    }

    private record Booked(String note, BigDecimal amount) {}

    /** What the ledger moved at the bank on the day, by the reference of the receipt. */
    @Transactional(readOnly = true)
    public Map<String, Money> bankLines(UUID facility, LocalDate day) {
        return sql.sql("""
                        select e.note, sum(l.amount) as amount
                        from supply.posting l join supply.purse p on p.id = l.purse join supply.entry e on e.id = l.entry
                        where p.holder = ? and p.kind = 'BANK' and e.day = ? group by e.note""").params(facility, Date.valueOf(day)).query(Booked.class).list().stream()
                .collect(Collectors.toMap(Booked::note, booked -> new Money(booked.amount())));
    }

    /** The facility's purses that the day moved, by kind. */
    @Transactional(readOnly = true)
    public Map<String, Money> movements(UUID facility, LocalDate day) {
        return sql.sql("""
                        select p.kind as note, sum(case when p.debit then l.amount else -l.amount end) as amount
                        from supply.posting l join supply.purse p on p.id = l.purse join supply.entry e on e.id = l.entry
                        where p.holder = ? and e.day = ? group by p.kind""").params(facility, Date.valueOf(day)).query(Booked.class).list().stream()
                .collect(Collectors.toMap(Booked::note, booked -> new Money(booked.amount())));
    }

    /** Purses whose balance is not the sum of their postings: always empty, and looked for at every closing. */
    @Transactional(readOnly = true)
    public List<UUID> astray() {
        return sql.sql("""
                select p.id from supply.purse p left join supply.posting l on l.purse = p.id group by p.id
                having p.balance <> coalesce(sum(case when p.debit then l.amount else -l.amount end), 0)""").query(UUID.class).list();
    }
}
