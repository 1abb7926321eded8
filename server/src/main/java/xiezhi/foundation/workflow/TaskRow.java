package xiezhi.foundation.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.foundation.workflow.Task.Kind;
import xiezhi.foundation.workflow.Task.State;

/** 任务行: reads a task off its row. */
final class TaskRow {
    static final RowMapper<Task> READER = (row, number) -> read(row);
    private static final JsonMapper JSON = JsonMapper.shared();

    private TaskRow() {}

    private static Task read(ResultSet row) throws SQLException {
        String resume = row.getString("resume");
        return new Task(
                id(row, "id"),
                id(row, "flow"),
                id(row, "business"),
                row.getString("step"),
                row.getString("name"),
                id(row, "visit"),
                row.getString("execution"),
                Kind.valueOf(row.getString("kind")),
                row.getInt("place"),
                State.valueOf(row.getString("state")),
                List.of((String[]) row.getArray("pool").getArray()),
                id(row, "assignee"),
                id(row, "principal"),
                id(row, "delegation"),
                id(row, "delegated_from"),
                row.getBoolean("claimed"),
                id(row, "sender"),
                id(row, "parent"),
                id(row, "added_by"),
                row.getInt("depth"),
                row.getInt("transfers"),
                resume == null ? null : JSON.readValue(resume, Resume.class),
                instant(row, "received_at"),
                instant(row, "opened_at"),
                instant(row, "done_at"),
                id(row, "done_by"),
                row.getString("outcome"),
                row.getString("digest"),
                instant(row, "urged_at"),
                row.getBoolean("shared"));
    }

    @SuppressWarnings("NullAway") // columns that may be null go to components that may be
    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    @SuppressWarnings("NullAway")
    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
