package xiezhi.foundation.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.kernel.fault.Forbidden;

/** 人员与机构: look-ups that every room needs. Names only; they are outside data scope (government-affairs 1.2). */
@Service
public class People {
    /** What is said for a person whom nobody knows. */
    public static final String UNKNOWN = "未知";

    private final JdbcClient sql;
    private final OrgTrees trees;
    private final Standings standings;
    private final Entrusted entrusted;

    protected People(JdbcClient sql, OrgTrees trees, Standings standings, Entrusted entrusted) {
        this.sql = sql;
        this.trees = trees;
        this.standings = standings;
        this.entrusted = entrusted;
    }

    private record Named(UUID id, String name) {}

    /** The display name of a person, or 未知. */
    public String nameOf(UUID person) {
        return namesOf(List.of(person)).getOrDefault(person, UNKNOWN);
    }

    /** The display names of several persons in one question. */
    public Map<UUID, String> namesOf(Collection<UUID> people) {
        Map<UUID, String> names = sql
                .sql("select id, name from identity.person where id = any(?)")
                .param(people.toArray(UUID[]::new))
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
        if (people.contains(Actor.SYSTEM)) {
            names.put(Actor.SYSTEM, "系统");
        }
        return names;
    }

    /** The persons who hold the duty at the unit itself, in the order of their appointment. */
    public List<UUID> holders(String duty, UUID unit) {
        OrgTree tree = trees.now();
        UUID organ = tree.organ(unit).id().id();
        UUID[] rooms = tree.subtree(organ).stream()
                .filter(id -> tree.organ(id).id().id().equals(organ))
                .toArray(UUID[]::new);
        return sql.sql("""
                select person from (
                    select distinct on (a.person) a.person, a.valid_from, a.id
                    from identity.duty_grant g join identity.appointment a on a.post = g.post
                    where g.duty = ? and g.agency = any(?) and a.state = 'ACTIVE' and g.valid_from <= (now() at time zone 'Asia/Shanghai')::date
                      and (g.valid_to is null or g.valid_to > (now() at time zone 'Asia/Shanghai')::date) and (a.valid_to is null or a.valid_to >= (now() at time zone 'Asia/Shanghai')::date)
                    order by a.person) holder
                order by valid_from, id""").params(duty, rooms).query(UUID.class).list();
    }

    /** 在岗人员: the persons who hold a post in the unit or below it now. */
    public Set<UUID> serving(UUID unit) {
        return Set.copyOf(sql.sql("""
                        select distinct person from identity.appointment
                        where agency = any(?) and state = 'ACTIVE' and (valid_to is null or valid_to >= (now() at time zone 'Asia/Shanghai')::date)
                        """)
                .param(subtree(unit).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** The unit. */
    public Unit unit(UUID unit) {
        return trees.now().unit(unit);
    }

    /** The division in which the unit lies, if the unit is known. */
    public Optional<String> divisionOf(UUID unit) {
        return Optional.ofNullable(trees.now().find(unit)).map(Unit::divisionCode);
    }

    /** The organ of the unit and the organs above it, nearest first. */
    public List<UUID> upwards(UUID unit) {
        OrgTree tree = trees.now();
        return tree.upwards(unit)
                .map(above -> tree.organ(above.id().id()).id().id())
                .distinct()
                .toList();
    }

    /** The unit at the root of this node, if it has been set up. */
    public Optional<Unit> root() {
        return trees.now().root();
    }

    /** The units below and including the unit. */
    public List<UUID> subtree(UUID unit) {
        return trees.now().subtree(unit);
    }

    /** The unit of a kind nearest to the division: the county's legal aid centre for a township code. */
    public Optional<Unit> unitFor(String division, UnitType type) {
        return trees.now().unitFor(division, type);
    }

    /** The person's appointments in force, the primary one first. */
    public List<Standing> standings(UUID person) {
        return standings.of(person);
    }

    /** 代理任职: the standings of others that the person may take up now, because they are away and delegated to him. */
    public List<Standing> standIns(UUID person) {
        return entrusted.to(person);
    }

    /** All that the person may act through now: his own posts, then those in which he stands in. */
    public List<Standing> allStandings(UUID person) {
        return Stream.concat(standings.of(person).stream(), entrusted.to(person).stream())
                .toList();
    }

    /** A number that moves with every change of units, posts, appointments and duties. */
    public long stamp() {
        return trees.stamp();
    }

    /** The actor as whom a person would act through one of his appointments; for background work and tests. */
    public Actor actorFor(UUID person, UUID appointment) {
        Standing standing = allStandings(person).stream()
                .filter(s -> s.appointment().equals(appointment))
                .findFirst()
                .orElseThrow(() -> new Forbidden("", "任职不存在或者已经结束"));
        String name = nameOf(person);
        return standing.inscribe(new Actor(
                person,
                name,
                name,
                kindOf(person),
                "",
                appointment,
                standing.organ().id().id(),
                standing.identity(),
                standing.duties(),
                standing.scope(),
                null,
                "local"));
    }

    /** A citizen as an actor: his own rows, nothing else. */
    public Actor citizen(UUID person) {
        return new Actor(
                person,
                "",
                nameOf(person),
                Actor.Kind.CITIZEN,
                "L3",
                null,
                null,
                "本人",
                Set.of(),
                Scope.OWN,
                null,
                "local");
    }

    /** In which capacity the person is known. */
    public Actor.Kind kindOf(UUID person) {
        return sql.sql("select kind from identity.person where id = ?")
                .param(person)
                .query(String.class)
                .optional()
                .map(Actor.Kind::valueOf)
                .orElse(Actor.Kind.CITIZEN);
    }
}
