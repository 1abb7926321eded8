package xiezhi.foundation.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Scope;

/** 任职权限计算: reads a person's appointments in force and what each of them allows. */
@Component
class Standings {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final JdbcClient sql;
    private final OrgTrees trees;
    private final Clock clock;

    Standings(JdbcClient sql, OrgTrees trees, Clock clock) {
        this.sql = sql;
        this.trees = trees;
        this.clock = clock;
    }

    private record Row(UUID id, UUID post, UUID agency, String name, String kind, String[] duties, String[] spans) {}

    /** The person's appointments in force today, the primary one first. */
    List<Standing> of(UUID person) {
        LocalDate today = LocalDate.now(clock.withZone(SHANGHAI));
        OrgTree tree = trees.now();
        return sql
                .sql("""
                select a.id, a.post, a.agency, p.name, a.kind, g.duties, g.spans
                from identity.appointment a join identity.post p on p.id = a.post
                cross join lateral (
                    select coalesce(array_agg(duty order by duty), '{}') as duties, coalesce(array_agg(span order by duty), '{}') as spans
                    from identity.duty_grant g
                    where g.post = a.post and g.valid_from <= :today and (g.valid_to is null or g.valid_to > :today)) g
                where a.person = :person and a.state = 'ACTIVE'
                  and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
                order by a.kind <> 'PRIMARY', a.valid_from, a.id""")
                .param("person", person)
                .param("today", today)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("post", UUID.class),
                        row.getObject("agency", UUID.class),
                        row.getString("name"),
                        row.getString("kind"),
                        (String[]) row.getArray("duties").getArray(),
                        (String[]) row.getArray("spans").getArray()))
                .list()
                .stream()
                .map(row -> standing(row, tree))
                .toList();
    }

    private static Standing standing(Row row, OrgTree tree) {
        Unit organ = tree.organ(row.agency());
        Set<Span> spans = Arrays.stream(row.spans())
                .map(Span::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Span.class)));
        String identity = tree.unit(row.agency()).shortName() + " " + row.name();
        return new Standing(
                row.id(),
                row.post(),
                row.name(),
                organ,
                AppointmentKind.valueOf(row.kind()),
                identity,
                Set.of(row.duties()),
                scope(spans, organ.id().id(), tree),
                null);
    }

    /** The widest of the spans of one post; whatever one takes part in is always visible. */
    private static Scope scope(Set<Span> spans, UUID organ, OrgTree tree) {
        if (spans.contains(Span.TREE)) {
            boolean root = tree.unit(organ).parent() == null;
            return root ? Scope.EVERYTHING : new Scope(false, tree.subtree(organ), true, true);
        }
        return spans.contains(Span.UNIT)
                ? new Scope(false, List.of(organ), true, true)
                : new Scope(false, List.of(), true, true);
    }
}
