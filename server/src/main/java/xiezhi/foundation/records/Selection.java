package xiezhi.foundation.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.Kind;
import xiezhi.kernel.record.Plain;
import xiezhi.kernel.record.RecordType;

/** 选取: turns a query and the actor's scope into one statement with parameters. Names come from the descriptor, values are bound. */
final class Selection {
    /** Up to so many units, each unit's newest rows are fetched by its index and merged; beyond, the whole is filtered. */
    private static final int MERGED_UNITS = 256;

    private final RecordType<?> type;
    private final Query<?> query;
    private final Actor actor;
    private final Binder binder;
    private final Connection connection;
    private final List<Veil> veils;
    private final List<Object> values = new ArrayList<>();

    Selection(RecordType<?> type, Query<?> query, Actor actor, Binder binder, Connection connection, List<Veil> veils) {
        this.type = type;
        this.query = query;
        this.actor = actor;
        this.binder = binder;
        this.connection = connection;
        this.veils = veils;
    }

    List<Object> values() {
        return values;
    }

    /**
     * The statement with its values. Words that are searched differ from thousands of rows to none, so such a statement is planned for its words
     * each time: a plan kept for all words walks the whole table when a word is rare (3 s over a million rows).
     */
    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        if (query.text() != null) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
        return bind(statement, values);
    }

    static PreparedStatement bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    /** One page and one row more, by which the reader knows whether there is a next. */
    String page() throws SQLException {
        Sorting sorting = sorting();
        Scope scope = actor.scope();
        boolean merge = !openToAll(scope)
                && !byTeam(scope)
                && !scope.units().isEmpty()
                && scope.units().size() <= MERGED_UNITS
                && query.text() == null;
        return merge ? merged(sorting) : filtered(sorting, " limit " + (query.limit() + 1));
    }

    /** All rows, in the order asked for. */
    String all() throws SQLException {
        return filtered(sorting(), "");
    }

    /** At most so many keys, for a count. */
    String capped(long cap) throws SQLException {
        return "select count(*) from (select 1 from %s t where %s limit %d) counted"
                .formatted(type.table(), String.join(" and ", conditions(true)), cap);
    }

    private String filtered(Sorting sorting, String limit) throws SQLException {
        List<String> limits = conditions(true);
        sorting.after(query.after(), values).ifPresent(limits::add);
        return "select %s from %s t where %s order by %s%s"
                .formatted(
                        Table.of(type).columns, type.table(), String.join(" and ", limits), sorting.order("t."), limit);
    }

    /**
     * The first rows of each unit from its index, merged. By id the unit is bounded and not equated: told that the unit is one, the planner
     * walks the primary key backwards and throws away whatever other units have put there, which may be the whole table.
     */
    private String merged(Sorting sorting) throws SQLException {
        values.add(connection.createArrayOf("uuid", actor.scope().units().toArray()));
        boolean walk = sorting.byId() && query.conditions().stream().noneMatch(this::indexed);
        List<String> limits = conditions(false);
        limits.addFirst(walk ? "t.unit >= u.unit and t.unit <= u.unit" : "t.unit = u.unit");
        (walk ? sorting.afterInUnit(query.after(), values) : sorting.after(query.after(), values))
                .ifPresent(limits::add);
        int rows = query.limit() + 1;
        return "select %s from unnest(?::uuid[]) u(unit) cross join lateral (select * from %s t where %s order by %s limit %d) t order by %s limit %d"
                .formatted(
                        Table.of(type).columns,
                        type.table(),
                        String.join(" and ", limits),
                        walk ? sorting.orderInUnit() : sorting.order("t."),
                        rows,
                        sorting.order("t."),
                        rows);
    }

    /** Whether a condition has an index of its own behind the unit. */
    private boolean indexed(Query.Condition condition) {
        Field field = type.field(condition.field());
        return condition.test() == Query.Test.IS && field != null && field.listed();
    }

    private Sorting sorting() {
        return Sorting.of(type, query.sort());
    }

    /** A practitioner's list is his cases: his firm's unit holds no rows of an office. */
    private boolean byTeam(Scope scope) {
        return scope.team() && (scope.units().isEmpty() || actor.kind() == Actor.Kind.PRACTITIONER);
    }

    private boolean openToAll(Scope scope) {
        return scope.everything() || type.standard().common();
    }

    private List<String> conditions(boolean scoped) throws SQLException {
        List<String> limits = new ArrayList<>();
        if (scoped) {
            limits.add(scopeOfList());
        }
        for (Query.Condition condition : query.conditions()) {
            limits.add(condition(condition));
        }
        if (query.text() != null && !query.text().isBlank()) {
            limits.add(search(query.text()));
        }
        limits.addAll(veiled());
        return limits;
    }

    /** What other rooms hide of the rows, whatever the scope. */
    private List<String> veiled() {
        List<String> limits = new ArrayList<>();
        for (Veil veil : veils) {
            veil.over(type, actor).ifPresent(shown -> {
                limits.add(shown.sql());
                values.addAll(shown.values());
            });
        }
        return limits;
    }

    private String scopeOfList() throws SQLException {
        Scope scope = actor.scope();
        if (openToAll(scope)) {
            return "true";
        }
        if (byTeam(scope)) {
            return team();
        }
        if (scope.units().size() == 1) { // told one by one, the index of the unit gives the order, too
            return bound("t.unit = ?", scope.units().iterator().next());
        }
        if (!scope.units().isEmpty()) {
            values.add(connection.createArrayOf("uuid", scope.units().toArray()));
            return "t.unit = any(?)";
        }
        return scope.own() ? bound("t.owner = ?", actor.forWhom()) : "false";
    }

    private String team() throws SQLException {
        values.add(connection.createArrayOf("uuid", new Object[] {actor.forWhom()}));
        return "t.team @> ?";
    }

    /** The scope of one row, less what is hidden. */
    String scopeOfRow() throws SQLException {
        List<String> limits = new ArrayList<>(List.of(reachOfRow()));
        limits.addAll(veiled());
        return String.join(" and ", limits);
    }

    /** The subtree, the owner, or the case team. */
    private String reachOfRow() throws SQLException {
        Scope scope = actor.scope();
        if (openToAll(scope)) {
            return "true";
        }
        List<String> ways = new ArrayList<>();
        if (!scope.units().isEmpty()) {
            values.add(connection.createArrayOf("uuid", scope.units().toArray()));
            ways.add("t.unit = any(?)");
        }
        if (scope.own()) {
            ways.add(bound("t.owner = ?", actor.forWhom()));
        }
        if (scope.team()) {
            ways.add(team());
        }
        return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
    }

    private String condition(Query.Condition condition) throws SQLException {
        if (condition.field().equals("unit")) {
            return bound("t.unit = ?", UUID.fromString(condition.value().toString()));
        }
        Field field = known(condition.field());
        String column = "t." + field.column();
        return switch (condition.test()) {
            case IS -> is(field, column, condition.value());
            case FROM -> bound(column + " >= ?", bindable(field, condition.value()));
            case TO -> bound(column + " <= ?", bindable(field, condition.value()));
            case IN -> in(field, column, condition.value());
            case ABSENT -> column + (Boolean.TRUE.equals(condition.value()) ? " is null" : " is not null");
        };
    }

    private String is(Field field, String column, Object value) throws SQLException {
        if (field.kind() == Kind.CODES) {
            values.add(connection.createArrayOf("text", new Object[] {Plain.code((Enum<?>) single(field, value))}));
            return column + " @> ?";
        }
        if (field.sealed()) {
            String blind = field.blind() ? binder.blind(field, typed(field, value)) : null;
            return blind == null ? refuseSealed(field) : bound("t." + field.blindColumn() + " = ?", blind);
        }
        return bound(column + " = ?", bindable(field, value));
    }

    private static String refuseSealed(Field field) {
        throw Unfit.field(field.name(), field.label() + "已加密, 不能作为筛选条件");
    }

    private String in(Field field, String column, Object value) throws SQLException {
        List<String> ways = new ArrayList<>();
        for (Object one : (Iterable<?>) value) {
            ways.add(is(field, column, one));
        }
        return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
    }

    private String search(String text) {
        String words = Words.query(text);
        List<String> ways = new ArrayList<>();
        if (Table.of(type).searched && !words.isEmpty()) {
            ways.add(bound("t.search @@ ?::tsquery", words));
        }
        for (Field field : Table.of(type).blind) {
            String blind = field.searched() ? blindOf(field, text.strip()) : null;
            if (blind != null) {
                ways.add(bound("t." + field.blindColumn() + " = ?", blind));
            }
        }
        return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
    }

    private @Nullable String blindOf(Field field, String text) {
        try {
            return binder.blind(field, typed(field, text));
        } catch (RuntimeException notSuchAValue) {
            return null;
        }
    }

    private Field known(String name) {
        Field field = type.field(name);
        if (field == null) {
            throw Unfit.field(name, "记录标准 %s 没有数据项 %s".formatted(type.code(), name));
        }
        return field;
    }

    private Object bindable(Field field, Object value) throws SQLException {
        Object column = binder.toColumn(connection, field, typed(field, value));
        return column == null ? value : column;
    }

    private static Object typed(Field field, Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        try {
            Object typed = Plain.to(field, text);
            return typed == null ? text : typed;
        } catch (Unfit | NullPointerException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Unfit.field(field.name(), "%s 不能按“%s”筛选".formatted(field.label(), text));
        }
    }

    private static Object single(Field field, Object value) {
        return value instanceof Enum<?> e || field.codes() == null
                ? value
                : Plain.constant(field.codes(), value.toString());
    }

    private String bound(String sql, Object value) {
        values.add(value);
        return sql;
    }
}
