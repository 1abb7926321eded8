package xiezhi.foundation.records;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;

/** 历史版本: every version that a row ever had, kept as its columns were, sealed fields sealed. */
@Component
class Past {
    private final JdbcTemplate jdbc;

    Past(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the row as it stands now, before it is changed. */
    void keep(RecordType<?> type, UUID id, int version) {
        jdbc.update(
                "insert into records.version (standard, id, version, row) select ?, t.id, t.version, to_jsonb(t) - 'search' from %s t where t.id = ? and t.version = ?"
                        .formatted(type.table()),
                type.code(),
                id,
                version);
    }

    /** The statement that reads old versions as if they stood in the table; a column added since is absent in them. */
    String versions(RecordType<?> type) {
        String columns = Stream.concat(
                        Table.COMMON.stream(), Table.of(type).fields.stream().map(Field::column))
                .map(c -> "t." + c)
                .collect(Collectors.joining(", "));
        return "select %s from records.version v, jsonb_populate_record(null::%s, v.row) t where v.standard = ? and v.id = ? order by v.version desc"
                .formatted(columns, type.table());
    }
}
