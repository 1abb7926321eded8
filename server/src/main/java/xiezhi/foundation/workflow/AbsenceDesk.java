package xiezhi.foundation.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.AppointmentEnded;
import xiezhi.foundation.identity.Delegation;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Proxies;
import xiezhi.foundation.identity.SeparationGuard;
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
    private final Delegations delegations;
    private final Blueprints blueprints;
    private final SeparationGuard separation;
    private final People people;
    private final Messages messages;
    private final Trail trail;
    private final Clock clock;

    AbsenceDesk(
            JdbcClient jdbc,
            Delegations delegations,
            Blueprints blueprints,
            SeparationGuard separation,
            People people,
            Messages messages,
            Trail trail,
            Clock clock) {
        this.jdbc = jdbc;
        this.delegations = delegations;
        this.blueprints = blueprints;
        this.separation = separation;
        this.people = people;
        this.messages = messages;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * 委托意愿: what the principal wishes.
     *
     * @param kinds process kinds to which it is limited; empty for all work
     * @param authorisation number of the written authorisation, without which signing is not delegated
     */
    record Wish(
            UUID to,
            Instant from,
            Instant until,
            boolean excludeSign,
            Set<String> kinds,
            @Nullable String authorisation) {
        Wish(UUID to, Instant from, Instant until, boolean excludeSign) {
            this(to, from, until, excludeSign, Set.of(), excludeSign ? null : "书面授权");
        }
    }

    /** 委托. */
    record Absence(
            UUID id,
            UUID principal,
            UUID delegate,
            Instant starts,
            Instant ends,
            boolean excludeSign,
            List<String> kinds,
            boolean revoked) {}

    /** The actor's own delegations and those made to him, newest first. */
    @Transactional(readOnly = true)
    public List<Absence> mine() {
        UUID me = Acting.current().person();
        return jdbc.sql("""
                        select id, principal, delegate, starts, ends, exclude_sign, kinds, revoked_at is not null as revoked
                        from workflow.delegation where principal = ? or delegate = ? order by id desc limit 100""").params(me, me).query(AbsenceDesk::read).list();
    }

    @Transactional
    public Absence delegate(Wish wish) {
        Actor actor = Acting.current();
        refuseUnfit(wish, actor);
        if (actor.principal() != null) {
            throw Refusal.coded("NOT_YOURS", "代理人不能再转委托", "请切换到本人的岗位后再设置委托");
        }
        separation.refuseToEntrust(actor.person(), wish.to());
        jdbc.sql("lock table workflow.delegation in share row exclusive mode").update();
        List<Delegation> existing = delegations.within(wish.from(), wish.until());
        refuseOverlap(actor.person(), existing);
        refuseCircle(actor.person(), wish, existing);
        UUID id = Uuid7.next();
        jdbc.sql("""
                        insert into workflow.delegation (id, principal, delegate, starts, ends, exclude_sign, kinds, authorisation, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, actor.person(), wish.to(), time(wish.from()), time(wish.until()), wish.excludeSign())
                .param(wish.kinds().toArray(String[]::new))
                .param(wish.excludeSign() ? null : wish.authorisation())
                .param(time(clock.instant()))
                .update();
        trail.note(
                "DELEGATE_ABSENCE",
                "workflow.delegation",
                id,
                Map.of("to", wish.to().toString(), "excludeSign", wish.excludeSign(), "kinds", wish.kinds()));
        messages.tell(
                wish.to(),
                "离岗委托: " + actor.name(),
                actor.name() + "委托您在其离岗期间代为办理; 请在右上角切换到“代" + actor.name() + "”的岗位",
                "/account");
        return new Absence(
                id,
                actor.person(),
                wish.to(),
                wish.from(),
                wish.until(),
                wish.excludeSign(),
                List.copyOf(wish.kinds()),
                false);
    }

    private void refuseUnfit(Wish wish, Actor actor) {
        Set<String> known = blueprints.all().stream().map(Blueprint::key).collect(Collectors.toSet());
        String written = wish.authorisation();
        Check.all()
                .field("to", !wish.to().equals(actor.person()), "不能委托给本人")
                .field("to", !people.nameOf(wish.to()).equals("未知"), "没有这个人员")
                .field("to", people.kindOf(wish.to()) == actor.kind(), "工作人员只能委托工作人员, 执业人员只能委托执业人员")
                .field("until", wish.until().isAfter(wish.from()), "结束时间应当晚于开始时间")
                .field("until", wish.until().isAfter(clock.instant()), "结束时间已经过去")
                .field("until", Duration.between(wish.from(), wish.until()).compareTo(LONGEST) <= 0, "一次委托最长一年")
                .field("kinds", known.containsAll(wish.kinds()), "没有这种流程; GET /api/processes 列出全部")
                .field(
                        "authorisation",
                        wish.excludeSign() || (written != null && !written.isBlank() && written.length() <= 60),
                        "签发和用印不得委托; 有书面授权的, 请填写授权书文号")
                .done();
    }

    /** Ends at once, by the principal or by a stand-in who declines; what he has not opened goes back. */
    @Transactional
    public void revoke(UUID id) {
        UUID me = Acting.current().person();
        int rows = jdbc.sql(
                        "update workflow.delegation set revoked_at = ? where id = ? and ? in (principal, delegate) and revoked_at is null")
                .params(time(clock.instant()), id, me)
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

    private static void refuseOverlap(UUID principal, List<Delegation> existing) {
        if (existing.stream().anyMatch(d -> d.principal().equals(principal))) {
            throw Refusal.coded("OVERLAP", "该期间已经有一项委托", "请先撤销原委托");
        }
    }

    private void refuseCircle(UUID principal, Wish wish, List<Delegation> existing) {
        Delegation fresh = new Delegation(principal, wish.to(), wish.from(), wish.until(), false);
        if (Proxies.closesCircle(fresh, existing)) {
            throw Refusal.coded("CIRCLE", people.nameOf(wish.to()) + "在该期间又直接或者间接委托回您, 形成循环", "请另选代理人");
        }
    }

    private static Absence read(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getObject("principal", UUID.class),
                row.getObject("delegate", UUID.class),
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                row.getBoolean("exclude_sign"),
                List.of((String[]) row.getArray("kinds").getArray()),
                row.getBoolean("revoked"));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
