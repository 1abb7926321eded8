package xiezhi.foundation.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.deadlines.CaseClock;
import xiezhi.foundation.messages.Messages;
import xiezhi.foundation.records.Words;
import xiezhi.kernel.act.Actor;

/** 工作清单: what is to do, done, to read and started; by key, newest first, without counting what is not shown. */
@Component
class WorkList {
    private static final int MOST = 1_000;
    private static final String MINE = " t.state = 'OPEN' and t.assignee = :me ";
    private static final String OURS = " t.state = 'OPEN' and t.assignee is null and t.pool && :pools::text[] ";
    private static final String SHARED = " t.state = 'OPEN' and t.shared and t.principal = :me ";
    /** What a lent post reaches: not beyond the kinds and matters lent, and nothing that is about the stand-in himself. */
    private static final String LENT = """
            and exists (select 1 from workflow.flow l where l.id = t.flow and not l.about @> array[:me]::uuid[]
                and (l.matter = 'ORDINARY' or l.about <> '{}')
                and (:kinds::text[] is null or l.process = any(:kinds)) and (:items::uuid[] is null or l.business = any(:items)))
            """;

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Flows flows;
    private final Items items;
    private final Messages messages;

    WorkList(JdbcClient jdbc, Tasks tasks, Flows flows, Items items, Messages messages) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.flows = flows;
        this.items = items;
        this.messages = messages;
    }

    /** 清单类别. */
    enum Box {
        TODO,
        DONE,
        CC,
        STARTED
    }

    /** 一页. */
    record Listed(List<WorkItem> items, @Nullable String next) {}

    /** 数目. */
    record Counts(int todo, int overdue, int dueToday, int cc, int messages) {}

    /** What a row of a box is about: its own key, the flow, and the task if there is one. */
    private record Row(UUID id, UUID flow, @Nullable UUID task) {}

    @Transactional(readOnly = true)
    public Listed page(Box box, @Nullable String words, int limit, @Nullable UUID after, Actor actor) {
        List<Row> rows = rows(box, words, limit + 1, after, actor);
        List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Listed(
                items(shown, actor), rows.size() > limit ? shown.getLast().id().toString() : null);
    }

    @Transactional(readOnly = true)
    public Counts counts(Actor actor) {
        List<Row> todo = rows(Box.TODO, null, MOST, null, actor);
        Map<UUID, Flow> byId = flowsOf(todo);
        Limits limits = items.limits(businesses(byId));
        Map<UUID, CaseClock> clocks = tasksOf(todo).values().stream()
                .map(task -> items.clockOf(task, Objects.requireNonNull(byId.get(task.flow())), limits))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(CaseClock::id, clock -> clock, (one, same) -> one));
        int overdue = (int) clocks.values().stream()
                .filter(clock -> clock.state().equals("OVERDUE"))
                .count();
        int today = (int) clocks.values().stream()
                .filter(clock -> clock.state().equals("RUNNING") && clock.remaining() == 0)
                .count();
        int copies = jdbc.sql(
                        "select count(*) from (select 1 from workflow.copy where person = ? and read_at is null limit 100) c")
                .param(actor.person())
                .query(Integer.class)
                .single();
        return new Counts(todo.size(), overdue, today, copies, messages.unread(actor.person()));
    }

    private List<Row> rows(Box box, @Nullable String words, int limit, @Nullable UUID after, Actor actor) {
        String query = words == null ? "" : Words.query(words);
        Actor.Lent lent = actor.lent();
        var sql = jdbc.sql(sql(box, after != null, !query.isEmpty(), lent != null))
                .param("me", actor.person())
                .param("pools", Handlers.pools(actor).toArray(String[]::new))
                .param("limit", limit);
        sql = after == null ? sql : sql.param("after", after);
        if (lent != null && box == Box.TODO) {
            sql = sql.param("kinds", lent.kinds() == null ? null : lent.kinds().toArray(String[]::new))
                    .param("items", lent.items() == null ? null : lent.items().toArray(UUID[]::new));
        }
        return (query.isEmpty() ? sql : sql.param("words", query))
                .query(Row.class)
                .list();
    }

    private static String sql(Box box, boolean after, boolean words, boolean lent) {
        return switch (box) {
            case TODO ->
                Stream.of(MINE, SHARED, lent ? OURS + LENT : OURS)
                        .map(whose -> "(" + part("t", "t.id as task from workflow.task t", whose, after, words) + ")")
                        .collect(Collectors.joining(
                                " union all ", "select * from (", ") parts order by id desc limit :limit"));
            case DONE ->
                part("t", "t.task as task from workflow.entry t", " t.person = :me and t.acted ", after, words);
            case CC -> part("t", "null::uuid as task from workflow.copy t", " t.person = :me ", after, words);
            case STARTED -> part("f", "null::uuid as task from workflow.flow f", " f.started_by = :me ", after, words);
        };
    }

    /** One ordered range of one index. Searching for words joins the flow, nothing else does. */
    private static String part(String alias, String from, String where, boolean after, boolean words) {
        String flow = alias.equals("f") ? "f.id" : alias + ".flow";
        String join = words && !alias.equals("f") ? " join workflow.flow f on f.id = t.flow" : "";
        return "select " + alias + ".id, " + flow + " as flow, " + from + join + " where" + where
                + (after ? "and " + alias + ".id < :after " : "")
                + (words ? "and f.words @@ :words::tsquery " : "")
                + "order by " + alias + ".id desc limit :limit";
    }

    private List<WorkItem> items(List<Row> rows, Actor actor) {
        Map<UUID, Flow> byId = flowsOf(rows);
        Map<UUID, Task> tasksById = tasksOf(rows);
        Limits limits = items.limits(businesses(byId));
        List<WorkItem> shown = new ArrayList<>();
        for (Row row : rows) {
            Flow flow = Objects.requireNonNull(byId.get(row.flow()));
            Task task = row.task() == null ? null : tasksById.get(row.task());
            shown.add(task == null ? items.ofFlow(row.id(), flow, limits) : items.of(task, flow, actor, limits));
        }
        return shown;
    }

    private Map<UUID, Flow> flowsOf(List<Row> rows) {
        return flows.all(rows.stream().map(Row::flow).distinct().toList()).stream()
                .collect(Collectors.toMap(Flow::id, flow -> flow));
    }

    private static List<UUID> businesses(Map<UUID, Flow> flows) {
        return flows.values().stream().map(Flow::business).distinct().toList();
    }

    private Map<UUID, Task> tasksOf(List<Row> rows) {
        List<UUID> ids =
                rows.stream().map(Row::task).filter(Objects::nonNull).distinct().toList();
        return tasks.all(ids).stream().collect(Collectors.toMap(Task::id, task -> task));
    }
}
