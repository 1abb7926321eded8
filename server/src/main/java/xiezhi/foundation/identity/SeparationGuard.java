package xiezhi.foundation.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.Separation.Pair;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 三员分立检查: applies {@link Separation} to what people hold over all their posts; called within the transaction that changes it. */
@Component
public class SeparationGuard {
    private static final int ANY_GRANT = 8111;
    private final JdbcClient sql;
    private final DutyBook duties;

    SeparationGuard(JdbcClient sql, DutyBook duties) {
        this.sql = sql;
        this.duties = duties;
    }

    private record Held(UUID person, String duty) {}

    /** Refuses when anybody in one of the posts holds duties that exclude each other. Changes of duties wait for one another. */
    void check(Collection<Ref<Post>> posts) {
        if (posts.isEmpty()) {
            return;
        }
        sql.sql("select pg_advisory_xact_lock(?)")
                .param(ANY_GRANT)
                .query((row, number) -> 0)
                .list();
        refuse(sql.sql(
                        HELD
                                + " and a.person in (select person from identity.appointment where post = any(?) and state <> 'ENDED')")
                .param(posts.stream().map(Ref::id).toArray(UUID[]::new))
                .query(Held.class)
                .list());
    }

    /** Refuses when the person holds duties that exclude each other. */
    public void check(UUID person) {
        refuse(sql.sql(HELD + " and a.person = ?")
                .param(person)
                .query(Held.class)
                .list());
    }

    /** Refuses a delegation by which one person would do the work of two administrators, or of one and of an office. */
    public void refuseToEntrust(UUID principal, UUID delegate) {
        List<Held> both = sql.sql(HELD + " and a.person = any(?)")
                .param(new UUID[] {principal, delegate})
                .query(Held.class)
                .list();
        List<String> all = both.stream().map(Held::duty).toList();
        Separation.violated(all).ifPresent(pair -> {
            throw refusal(pair);
        });
        if (both.stream().anyMatch(held -> Administrators.ALL.contains(held.duty()))) {
            String message = "系统、安全、审计管理员的职责不得委托他人代理";
            throw new Refusal(
                    "MUTUALLY_EXCLUSIVE", message, List.of(new Reason(Separation.BASIS, message)), "请由安全管理员另行任命一名管理员");
        }
    }

    private static final String HELD = """
            select distinct a.person, g.duty from identity.appointment a join identity.duty_grant g on g.post = a.post
            where a.state <> 'ENDED' and (a.valid_to is null or a.valid_to >= (now() at time zone 'Asia/Shanghai')::date)
              and (g.valid_to is null or g.valid_to > (now() at time zone 'Asia/Shanghai')::date)""";

    private void refuse(List<Held> held) {
        Map<UUID, List<String>> byPerson = held.stream()
                .collect(Collectors.groupingBy(Held::person, Collectors.mapping(Held::duty, Collectors.toList())));
        byPerson.values().stream()
                .flatMap(all -> Separation.violated(all).stream())
                .findFirst()
                .ifPresent(pair -> {
                    throw refusal(pair);
                });
    }

    private Refusal refusal(Pair pair) {
        String message = "同一人不得同时担任%s和%s".formatted(duties.nameOf(pair.one()), duties.nameOf(pair.other()));
        return new Refusal(
                "MUTUALLY_EXCLUSIVE", message, List.of(new Reason(Separation.BASIS, message)), "请把其中一项职责授予另一人的岗位");
    }
}
