package xiezhi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.foundation.records.SchemaDraft;
import xiezhi.kernel.record.RecordType;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("记录与表: every record equals its migrated table")
class RecordsAndSchemaTest {
    @Autowired
    RecordTypes types;

    @Autowired
    SchemaDraft draft;

    @Test
    void everyRecordEqualsItsTable() {
        List<String> missing = types.all().stream().flatMap(this::missing).toList();
        assertThat(missing)
                .as("records and schema differ; write a migration with: ./xiezhi migration ROOM \"what\"")
                .isEmpty();
    }

    private Stream<String> missing(RecordType<?> type) {
        return draft.of(type).stream().filter(line -> !line.startsWith("--") || line.contains("create table"));
    }
}
