package xiezhi.foundation.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.Delegation;
import xiezhi.foundation.identity.DelegationBook;
import xiezhi.kernel.rule.Reason;

/** 委托库: the one place where delegations are kept; tasks are handed out by it, and identity reads from it who stands in for whom. */
@Component
class Delegations implements DelegationBook {
    private static final String SEAL = "documents.seal";
    private static final String COLUMNS =
            "d.id, d.principal, d.delegate, d.starts, d.ends, d.exclude_sign, d.kinds, d.items, d.mode";
    private static final String ACTIVE =
            "d.approved_at is not null and d.revoked_at is null and d.starts <= :now and d.ends > :now";
    private final JdbcClient jdbc;
    private final Blueprints blueprints;
    private final Clock clock;

    Delegations(JdbcClient jdbc, Blueprints blueprints, Clock clock) {
        this.jdbc = jdbc;
        this.blueprints = blueprints;
        this.clock = clock;
    }

    /** 一项委托: the stored row with its rule. */
    record Kept(UUID id, Delegation rule) {}

    /** All in force now, in the order in which they were made. */
    List<Kept> active() {
        return jdbc.sql("select " + COLUMNS + " from workflow.delegation d where " + ACTIVE + " order by d.id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Delegations::read)
                .list();
    }

    /** Those not revoked that overlap the span. */
    List<Delegation> within(Instant from, Instant until) {
        return jdbc
                .sql(
                        "select " + COLUMNS
                                + " from workflow.delegation d where d.revoked_at is null and d.starts < :until and d.ends > :from")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Delegations::read)
                .list()
                .stream()
                .map(Kept::rule)
                .toList();
    }

    boolean inForce(UUID delegation) {
        return jdbc.sql("select exists (select 1 from workflow.delegation d where d.id = :id and " + ACTIVE + ")")
                .param("id", delegation)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Collection<Delegation> leadingTo(UUID person, Instant moment) {
        String sql = """
                with recursive up as (
                    select %s, 1 as hop from workflow.delegation d where d.delegate = :me and %s
                    union
                    select %s, up.hop + 1 from workflow.delegation d join up on d.delegate = up.principal where up.hop < 2 and %s)
                select distinct id, principal, delegate, starts, ends, exclude_sign, kinds, items, mode from up
                union select %s from workflow.delegation d where d.principal = :me and %s""";
        return jdbc
                .sql(sql.formatted(COLUMNS, ACTIVE, COLUMNS, ACTIVE, COLUMNS, ACTIVE))
                .param("me", person)
                .param("now", moment.atOffset(ZoneOffset.UTC))
                .query(Delegations::read)
                .list()
                .stream()
                .map(Kept::rule)
                .toList();
    }

    @Override
    public Set<String> entrusted(Delegation delegation, Set<String> duties) {
        Set<String> left = new HashSet<>(duties);
        left.removeAll(kept(delegation, duties).keySet());
        return left;
    }

    /** Which of the duties stay with the principal, and why. */
    Map<String, Reason> kept(Delegation delegation, Set<String> duties) {
        Set<String> within = kindsOf(delegation);
        Set<String> asked = duties(step -> true, within);
        Set<String> unsigned = duties(step -> !step.signs(), Set.of());
        Set<String> signed = duties(Step::signs, Set.of());
        Map<String, Reason> kept = new HashMap<>();
        for (String duty : duties) {
            boolean onlySigns = duty.equals(SEAL) || (signed.contains(duty) && !unsigned.contains(duty));
            if (!within.isEmpty() && !asked.contains(duty)) {
                kept.put(duty, new Reason(Reserved.BASIS, "不在委托的范围内, 由委托人本人办理"));
            } else if (delegation.excludeSign() && onlySigns) {
                kept.put(duty, Reserved.SIGNING);
            }
        }
        return kept;
    }

    /** The process kinds to which it is limited, named or by its single matters; empty for all. */
    Set<String> kindsOf(Delegation delegation) {
        return delegation.items().isEmpty()
                ? delegation.kinds()
                : jdbc.sql("select distinct process from workflow.flow where business = any(?)")
                        .param(delegation.items().toArray(UUID[]::new))
                        .query(String.class)
                        .set();
    }

    private Set<String> duties(Predicate<Step> which, Set<String> kinds) {
        return blueprints.all().stream()
                .filter(drawn -> kinds.isEmpty() || kinds.contains(drawn.key()))
                .flatMap(drawn -> drawn.steps().values().stream())
                .filter(which)
                .flatMap(step -> step.duties().stream())
                .collect(Collectors.toSet());
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new Delegation(
                        row.getObject("principal", UUID.class),
                        row.getObject("delegate", UUID.class),
                        row.getObject("starts", OffsetDateTime.class).toInstant(),
                        row.getObject("ends", OffsetDateTime.class).toInstant(),
                        row.getBoolean("exclude_sign"),
                        Set.of((String[]) row.getArray("kinds").getArray()),
                        Set.of((UUID[]) row.getArray("items").getArray()),
                        Delegation.Mode.valueOf(row.getString("mode"))));
    }
}
