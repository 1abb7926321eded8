package xiezhi.application.enforcement.person.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.line.Purpose;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.records.Veil;
import xiezhi.foundation.security.Vault;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Text;
import xiezhi.kernel.record.RecordType;

/** 人员名册: finds people by name, number or unit among those whom the actor's units have or had in hand. */
@Service
public class Register {
    private static final int MOST = 100;
    /** Behind every character of a name. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final String BY_UNIT =
            "select distinct on (o.found collate \"C\", o.id) o.* from unnest(?::uuid[]) u(unit) cross join lateral (%s) o order by o.found collate \"C\", o.id limit %d";

    private static final String BY_NUMBER = """
            select t.*, null as found from person.person t where t.merged_into is null and t.id in (
                select c.id from person.person c where c.citizen_id_blind = ? union all
                select o.id from person.person o where o.other_id_blind = ? union all
                select n.person from person.number n where n.number_blind = ?)%s limit %d""";

    private final JdbcClient sql;
    private final Vault vault;
    private final List<Veil> veils;
    private final Trail trail;

    Register(JdbcClient sql, Vault vault, List<Veil> veils, Trail trail) {
        this.sql = sql;
        this.vault = vault;
        this.veils = veils;
        this.trail = trail;
    }

    /** 名册行. @param name as called; @param known the name under which he was found, when it is another */
    public record Row(
            String id,
            String name,
            @Nullable String known,
            String sex,
            @Nullable LocalDate birthDate,
            String idStatus,
            boolean unidentified,
            @Nullable String kind,
            @Nullable String unit,
            @Nullable LocalDate since) {}

    /** 一页. */
    public record Rows(List<Row> items, @Nullable String next) {}

    /** A page of people: by name from its beginning, by a whole number, or all whom a unit has in hand now. */
    @Transactional
    @SignedIn(Actor.Kind.OFFICER)
    public Rows page(
            @Nullable String words,
            @Nullable UUID unit,
            @Nullable EpisodeKind kind,
            @Nullable String after,
            int limit) {
        Purpose.demandOne(Acting.current());
        int rows = Math.clamp(limit, 1, MOST);
        String text = words == null ? "" : Text.halfWidth(words);
        Search search = new Search(Acting.current(), unit, kind, after, rows);
        List<Row> found = text.isEmpty()
                ? search.inHand()
                : looksLikeNumber(text) ? search.byNumber(Text.code(text)) : search.byName(text);
        trail.noteReading("person.person", null, Map.of("rows", found.size()));
        boolean more = found.size() > rows;
        List<Row> items = more ? found.subList(0, rows) : found;
        return new Rows(List.copyOf(items), more ? search.cursor(items.getLast(), text) : null);
    }

    private static boolean looksLikeNumber(String text) {
        return text.chars().filter(Character::isDigit).count() >= 4;
    }

    /** 一次查找: the statement with its values. */
    private final class Search {
        private final Actor actor;
        private final @Nullable UUID unit;
        private final @Nullable EpisodeKind kind;
        private final @Nullable String after;
        private final int rows;
        private final List<Object> values = new ArrayList<>();

        Search(Actor actor, @Nullable UUID unit, @Nullable EpisodeKind kind, @Nullable String after, int rows) {
            this.actor = actor;
            this.unit = unit;
            this.kind = kind;
            this.after = after;
            this.rows = rows;
        }

        /** By name from its beginning: in the whole nation, or unit by unit among those whom each has or had in hand. */
        List<Row> byName(String name) {
            boolean everywhere = unit == null && actor.scope().everything();
            if (!everywhere) {
                values.add(unit == null ? actor.scope().units().toArray(UUID[]::new) : new UUID[] {unit});
            }
            values.add(name);
            values.add(name + LAST);
            String those =
                    "select t.*, k.name as found from person.%s k join person.person t on t.id = k.person and t.merged_into is null where %sk.name collate \"C\" >= ? and k.name collate \"C\" < ?%s%s order by k.name collate \"C\", k.person limit %d"
                            .formatted(
                                    everywhere ? "known_name" : "reached_name",
                                    everywhere
                                            ? ""
                                            : unit == null ? "k.unit = u.unit and " : "k.unit = u.unit and k.held and ",
                                    behind(),
                                    reached(),
                                    rows + 1);
            return run(everywhere ? those : BY_UNIT.formatted(those, rows + 1), true);
        }

        private String behind() {
            if (after == null) {
                return "";
            }
            int bar = after.lastIndexOf('|');
            check(bar > 0);
            values.add(after.substring(0, bar));
            values.add(after.substring(bar + 1));
            return " and (k.name collate \"C\", k.person) > (?, ?::uuid)";
        }

        List<Row> byNumber(String number) {
            String blind = vault.blind(number);
            values.addAll(List.of(blind, blind, blind));
            return run(BY_NUMBER.formatted(reached(), rows + 1), false);
        }

        /** Those who are in hand now, those who came last first. */
        List<Row> inHand() {
            List<UUID> units = unit == null ? actor.scope().units() : List.of(unit);
            boolean all = unit == null && actor.scope().everything();
            if (unit != null
                    && !actor.scope().everything()
                    && !actor.scope().units().contains(unit)) {
                return List.of();
            }
            StringBuilder where = new StringBuilder("e.ends is null");
            if (kind != null) {
                where.append(" and e.kind = ?");
            }
            if (after != null) {
                where.append(" and e.id < ?::uuid");
            }
            String order = " order by e.id desc limit " + (rows + 1);
            String people =
                    "select t.*, null as found, e.id as episode_id from %s join person.person t on t.id = e.person where true%s order by e.id desc limit %d";
            if (all) {
                bindEpisode();
                return run(people.formatted("person.episode e", " and " + where + hidden(), rows + 1), false);
            }
            values.add(units.toArray(UUID[]::new));
            bindEpisode();
            String newest =
                    "unnest(?::uuid[]) u(unit) cross join lateral (select * from person.episode e where e.unit = u.unit and %s%s) e"
                            .formatted(where, order);
            return run(people.formatted(newest, hidden(), rows + 1), false);
        }

        private void bindEpisode() {
            if (kind != null) {
                values.add(kind.name());
            }
            if (after != null) {
                values.add(after);
            }
        }

        private String reached() {
            StringBuilder reach = new StringBuilder();
            if (!actor.scope().everything()) {
                UUID[] units = actor.scope().units().toArray(UUID[]::new);
                reach.append(
                        " and (t.unit = any(?) or exists (select 1 from person.episode e where e.person = t.id and e.unit = any(?)))");
                values.add(units);
                values.add(units);
            }
            if (unit != null) {
                reach.append(
                        " and exists (select 1 from person.episode e where e.person = t.id and e.unit = ? and e.ends is null)");
                values.add(unit);
            }
            if (kind != null) {
                reach.append(
                        " and exists (select 1 from person.episode e where e.person = t.id and e.kind = ? and e.ends is null)");
                values.add(kind.name());
            }
            return reach + hidden();
        }

        private String hidden() {
            StringBuilder limits = new StringBuilder();
            veils.forEach(veil -> veil.over(RecordType.of(Person.class), actor).ifPresent(shown -> {
                limits.append(" and ").append(shown.sql());
                values.addAll(shown.values());
            }));
            return limits.toString();
        }

        private List<Row> run(String statement, boolean named) {
            String last = """
                    select p.id, p.name, p.found, p.sex, p.birth_date, p.id_status, p.unidentified,
                           e.kind, u.short_name, e.starts, %s as place
                    from (%s) p
                    left join lateral (select kind, keeper, starts from person.episode where person = p.id and ends is null
                                       order by starts desc limit 1) e on true
                    left join identity.unit u on u.id = e.keeper""".formatted(named ? "p.id" : episodeColumn(statement), statement);
            return sql.sql(last).params(values).query(this::row).list();
        }

        private static String episodeColumn(String statement) {
            return statement.contains("as episode_id") ? "p.episode_id" : "p.id";
        }

        private Row row(ResultSet row, int number) throws SQLException {
            places.add(row.getString("place"));
            String name = row.getString("name");
            String found = row.getString("found");
            return new Row(
                    row.getString("id"),
                    name,
                    name.equals(found) ? null : found,
                    row.getString("sex"),
                    row.getObject("birth_date", LocalDate.class),
                    row.getString("id_status"),
                    row.getBoolean("unidentified"),
                    row.getString("kind"),
                    row.getString("short_name"),
                    row.getObject("starts", LocalDate.class));
        }

        private final List<String> places = new ArrayList<>();

        @Nullable
        String cursor(Row last, String text) {
            if (text.isEmpty()) {
                return places.get(rows - 1);
            }
            return looksLikeNumber(text) ? null : (last.known() == null ? last.name() : last.known()) + "|" + last.id();
        }

        private static void check(boolean holds) {
            if (!holds) {
                throw Unfit.field("after", "翻页标记无效, 请从第一页重新查询");
            }
        }
    }
}
