package xiezhi.foundation.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Share;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("交换契约: a published version of a record never changes")
class ContractsTest {
    private static final Path FROZEN = Path.of("../docs/contracts/records");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    RecordTypes types;

    @TestFactory
    Stream<DynamicTest> everySharedRecordEqualsItsFrozenContract() {
        return types.all().stream()
                .filter(type ->
                        type.standard().share() != Share.NEVER && !type.room().equals("sample"))
                .map(type -> DynamicTest.dynamicTest(type.code(), () -> equalsItsContract(type)));
    }

    private static void equalsItsContract(RecordType<?> type) throws IOException {
        Path file = FROZEN.resolve(type.code() + "-" + type.standard().version() + ".json");
        String now = JSON.writeValueAsString(contract(type)).replace("\r\n", "\n") + "\n";
        if (Boolean.getBoolean("xiezhi.draw") && !Files.exists(file)) {
            Files.createDirectories(FROZEN);
            Files.writeString(file, now);
        }
        assertThat(file)
                .as("no contract for this version; publish it with ./xiezhi plan")
                .exists();
        assertThat(now)
                .as(
                        "version %s of %s is published and may not change: raise the version (optional field: minor; removed, narrowed or "
                                + "mandatory: major), then ./xiezhi plan",
                        type.standard().version(), type.code())
                .isEqualTo(Files.readString(file));
    }

    /** What others rely on: names, kinds, code sets, whether a value must be there; nothing of storage, labels or duties. */
    private static Map<String, Object> contract(RecordType<?> type) {
        Map<String, Object> contract = new LinkedHashMap<>();
        contract.put("standard", type.code());
        contract.put("version", type.standard().version());
        contract.put("name", type.standard().name());
        contract.put("basis", List.of(type.standard().basis()));
        contract.put("share", type.standard().share().name());
        contract.put("fields", fields(type.fields()));
        return contract;
    }

    private static List<Map<String, Object>> fields(List<Field> fields) {
        return fields.stream().map(ContractsTest::field).toList();
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> whole = Descriptors.field(field);
        Map<String, Object> part = new LinkedHashMap<>();
        Stream.of("name", "label", "kind", "size", "required", "element", "codeSet", "ref")
                .filter(whole::containsKey)
                .forEach(key -> part.put(key, whole.get(key)));
        if (!field.of().isEmpty()) {
            part.put("fields", fields(field.of()));
        }
        return part;
    }
}
