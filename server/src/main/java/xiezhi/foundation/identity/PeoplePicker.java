package xiezhi.foundation.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;

/** 选人: names of officers and practitioners with unit and post; nothing else about them, and no citizens. */
@RestController
class PeoplePicker {
    private final JdbcClient sql;

    PeoplePicker(JdbcClient sql) {
        this.sql = sql;
    }

    /** 候选人. */
    record Candidate(UUID id, String name, String unit, String post) {}

    @GetMapping("/api/people")
    @SignedIn({Actor.Kind.OFFICER, Actor.Kind.PRACTITIONER})
    List<Candidate> find(@RequestParam @Nullable String q, @RequestParam @Nullable String duty) {
        return sql.sql("""
                select n.id, n.name, u.short_name as unit, p.name as post
                from identity.person n
                join identity.appointment a on a.person = n.id and a.state = 'ACTIVE'
                join identity.post p on p.id = a.post
                join identity.unit u on u.id = a.agency
                where n.kind <> 'CITIZEN' and (:q::text is null or n.name like :like)
                  and (:duty::text is null or exists (
                      select 1 from identity.duty_grant g where g.post = a.post and g.duty = :duty
                        and (g.valid_to is null or g.valid_to > (now() at time zone 'Asia/Shanghai')::date)))
                order by n.name, n.id limit 50""")
                .param("q", q)
                .param("like", q == null ? null : "%" + q.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("duty", duty)
                .query(Candidate.class)
                .list();
    }
}
