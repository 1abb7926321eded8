package xiezhi.foundation.documents.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.documents.StoredFile;

/** 文件台账行. */
public record FileRow(
        UUID id,
        UUID uploader,
        String name,
        FileKind kind,
        long size,
        String sm3,
        @Nullable String content,
        State state,
        @Nullable String standard,
        @Nullable UUID business,
        Instant at,
        Scan scan) {

    /** 扫描情况: none was asked for, still waiting for the scanner, or found clean. */
    public enum Scan {
        NONE,
        PENDING,
        CLEAN
    }

    /** 文件状态. */
    public enum State {
        HELD,
        ATTACHED,
        QUARANTINED
    }

    static FileRow read(ResultSet row, int count) throws SQLException {
        return new FileRow(
                row.getObject("id", UUID.class),
                row.getObject("uploader", UUID.class),
                row.getString("name"),
                FileKind.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("sm3"),
                row.getString("content"),
                State.valueOf(row.getString("state")),
                row.getString("standard"),
                row.getObject("business", UUID.class),
                row.getTimestamp("at").toInstant(),
                Scan.valueOf(row.getString("scan")));
    }

    public StoredFile shown() {
        return new StoredFile(id, name, size, kind.media().toString(), sm3, at);
    }
}
