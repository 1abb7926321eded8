package xiezhi.foundation.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.AppointmentEnded;
import xiezhi.foundation.identity.Delegation;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Proxies;
import xiezhi.foundation.messages.Messages;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Uuid7;

/** 离岗委托岗: a person names who stands in for him while he is away, and takes it back at once when he returns. */
@Service
class AbsenceDesk {
    private static final Duration LONGEST = Duration.ofDays(366);
    private final JdbcClient jdbc;
    private final People people;
    private final Messages messages;
    private final Trail trail;
    private final Clock clock;

    AbsenceDesk(JdbcClient jdbc, People people, Messages messages, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.messages = messages;
        this.trail = trail;
        this.clock = clock;
    }

    /** 委托. */
    record Absence(
            UUID id,
            UUID principal,
            UUID delegate,
            Instant starts,
            Instant ends,
            boolean excludeSign,
            boolean revoked) {}

    /** The actor's own delegations and those made to him, newest first. */
    @Transactional(readOnly = true)
    public List<Absence> mine() {
        UUID me = Acting.current().person();
        return jdbc.sql("""
                        select id, principal, delegate, starts, ends, exclude_sign, revoked_at is not null as revoked
                        from workflow.delegation where principal = ? or delegate = ? order by id desc limit 100""").params(me, me).query(Absence.class).list();
    }

    @Transactional
    public Absence delegate(UUID to, Instant from, Instant until, boolean excludeSign) {
        Actor actor = Acting.current();
        Check.all()
                .field("to", !to.equals(actor.person()), "不能委托给本人")
                .field("to", !people.nameOf(to).equals("未知"), "没有这个人员")
                .field("until", until.isAfter(from), "结束时间应当晚于开始时间")
                .field("until", until.isAfter(clock.instant()), "结束时间已经过去")
                .field("until", Duration.between(from, until).compareTo(LONGEST) <= 0, "一次委托最长一年")
                .done();
        jdbc.sql("lock table workflow.delegation in share row exclusive mode").update();
        refuseOverlap(actor.person(), from, until);
        refuseCircle(actor.person(), to, from, until);
        UUID id = Uuid7.next();
        jdbc.sql("""
                        insert into workflow.delegation (id, principal, delegate, starts, ends, exclude_sign, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, actor.person(), to, time(from), time(until), excludeSign, time(clock.instant()))
                .update();
        trail.note(
                "DELEGATE_ABSENCE", "workflow.delegation", id, Map.of("to", to.toString(), "excludeSign", excludeSign));
        messages.tell(to, "离岗委托: " + actor.name(), actor.name() + "委托您在其离岗期间代为办理", "/delegations");
        return new Absence(id, actor.person(), to, from, until, excludeSign, false);
    }

    /** Ends at once; what the stand-in has not opened goes back. */
    @Transactional
    public void revoke(UUID id) {
        int rows = jdbc.sql(
                        "update workflow.delegation set revoked_at = ? where id = ? and principal = ? and revoked_at is null")
                .params(time(clock.instant()), id, Acting.current().person())
                .update();
        if (rows == 0) {
            throw new NotFound("没有这项委托, 或者已经撤销");
        }
        trail.note("REVOKE_ABSENCE", "workflow.delegation", id, Map.of());
    }

    /** Delegations to a person who has left his post end at once, within the act that ends it. */
    @EventListener
    @Transactional
    public void left(AppointmentEnded ended) {
        jdbc.sql("update workflow.delegation set revoked_at = ? where delegate = ? and revoked_at is null")
                .params(time(clock.instant()), ended.person())
                .update();
    }

    private void refuseOverlap(UUID principal, Instant from, Instant until) {
        if (exists("principal = ?", principal, from, until)) {
            throw Refusal.coded("OVERLAP", "该期间已经有一项委托", "请先撤销原委托");
        }
    }

    private void refuseCircle(UUID principal, UUID to, Instant from, Instant until) {
        List<Delegation> existing = jdbc.sql("""
                        select principal, delegate, starts as "from", ends as until, exclude_sign from workflow.delegation
                        where revoked_at is null and starts < ? and ends > ?""")
                .params(time(until), time(from))
                .query(Delegation.class)
                .list();
        if (Proxies.closesCircle(new Delegation(principal, to, from, until, false), existing)) {
            throw Refusal.coded("CIRCLE", people.nameOf(to) + "在该期间又直接或者间接委托回您, 形成循环", "请另选代理人");
        }
    }

    private boolean exists(String whose, UUID person, Instant from, Instant until) {
        return jdbc.sql("select exists (select 1 from workflow.delegation where revoked_at is null and " + whose
                        + " and starts < ? and ends > ?)")
                .params(person, time(until), time(from))
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
