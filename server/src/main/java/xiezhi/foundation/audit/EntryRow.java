package xiezhi.foundation.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** 条目行: reads entries and checkpoints out of result rows. */
final class EntryRow {
    private EntryRow() {}

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("account"),
                row.getString("identity"),
                row.getString("address"),
                row.getString("action"),
                row.getString("standard"),
                row.getString("object"),
                row.getString("detail"),
                row.getString("result"));
    }

    static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(
                row.getLong("position"),
                row.getString("hash"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("key_id"),
                row.getString("signature"));
    }
}
